import type { MaskedDocument } from '@/lib/document/mask-document'
import type { IssueTargets, IssuePage } from './destination-links'
import { toJiraWiki } from './formats/jira-wiki'
import { toMarkdown } from '@/lib/document/markdown'
import { fittedLink, queryOf, type FittedLink, type MoreWords } from './fit-link'

/** Longest address in characters. Servers refuse longer ones: GitHub and the usual proxies at 8 kB. */
export const ADDRESS_LIMIT = 7_500

/**
 * The address of a destination's "new issue" page, filled in as far as it fits.
 * @param moreWords the sentence that names what was left out.
 * @returns null when no page is set for the destination.
 */
export function issueLink(
  destination: IssuePage,
  targets: IssueTargets,
  document: MaskedDocument,
  moreWords: MoreWords,
): FittedLink | null {
  const page = pageOf(destination, targets)
  if (!page) return null
  const write = destination === 'jira-bug' ? toJiraWiki : toMarkdown
  return fittedLink(document, write, (body) => page(document.title, body), ADDRESS_LIMIT, moreWords)
}

function pageOf(
  destination: IssuePage,
  { jira, github, gitlab }: IssueTargets,
): ((title: string, body: string) => string) | null {
  switch (destination) {
    case 'jira-bug':
      return (
        jira &&
        ((title, body) =>
          filled(jira.site, '/secure/CreateIssueDetails!init.jspa', {
            pid: jira.projectId,
            issuetype: jira.issueTypeId,
            summary: title,
            description: body,
          }))
      )
    case 'github-issue':
      return github === null ? null : (title, body) => filled(github, '/issues/new', { title, body })
    case 'gitlab-issue':
      return gitlab === null
        ? null
        : (title, body) =>
            filled(gitlab, '/-/issues/new', { 'issue[title]': title, 'issue[description]': body })
  }
}

function filled(base: string, path: string, values: Readonly<Record<string, string>>): string {
  const url = new URL(base)
  url.pathname = `${url.pathname.replace(/\/+$/, '')}${path}`
  url.search = queryOf(values)
  url.hash = ''
  return url.toString()
}
