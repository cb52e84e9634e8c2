import type { MaskedDocument } from './mask-document'
import type { IssueTargets, OpensPage } from './destination-links'
import { toJiraWiki } from './formats/jira-wiki'
import { toMarkdown } from './formats/markdown'

/** Longest address in characters. Servers refuse longer ones: GitHub and the usual proxies at 8 kB. */
export const ADDRESS_LIMIT = 7_500

export interface IssueLink {
  readonly url: string
  /** Titles of the fields that did not fit. */
  readonly leftOut: readonly string[]
}

/**
 * The address of a destination's "new issue" page, filled in. What does not fit is left out as whole fields, the last first,
 * and named at the end of the text.
 * @param moreWords the sentence that names what was left out.
 * @returns null when no page is set for the destination.
 */
export function issueLink(
  destination: OpensPage,
  targets: IssueTargets,
  document: MaskedDocument,
  moreWords: (titles: readonly string[]) => string,
): IssueLink | null {
  const page = pageOf(destination, targets)
  if (!page) return null
  const write = destination === 'jira-bug' ? toJiraWiki : toMarkdown
  const { sections } = document
  for (let kept = sections.length; kept >= 0; kept--) {
    const leftOut = sections.slice(kept).map(({ title }) => title)
    const body = write({
      ...document,
      sections: withNote(sections.slice(0, kept), leftOut, moreWords),
    } as MaskedDocument)
    const url = page(document.title, body)
    if (url.length <= ADDRESS_LIMIT || kept === 0) return { url, leftOut }
  }
  return null
}

function withNote(
  sections: MaskedDocument['sections'],
  leftOut: readonly string[],
  moreWords: (titles: readonly string[]) => string,
): MaskedDocument['sections'] {
  const last = sections.at(-1)
  if (leftOut.length === 0 || !last) return sections
  const note = {
    kind: 'paragraph' as const,
    content: [{ text: moreWords(leftOut), look: 'plain' as const }],
  }
  return [...sections.slice(0, -1), { ...last, blocks: [...last.blocks, note] }]
}

function pageOf(
  destination: OpensPage,
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
  url.search = Object.entries(values)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
  url.hash = ''
  return url.toString()
}
