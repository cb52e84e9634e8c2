import { DRAFT_ID } from '@/lib/ticket/draft-id'
import { composerOf } from '../composer'
import type { ComposerKind, EvidencePlace, FieldName, HostPage, TicketRef } from '../contract'
import { matchJiraTicket, originOf } from '../route'
import { matchSelectors } from '../selector-health'
import { findAll, findFirst, shownControls } from '../selectors'
import { readPageTicket } from './page-ticket'
import { mayAskJira } from './paths'
import * as selectors from './selectors'
import { findIssue } from './shown-issue'

const { watch, ...box } = composerOf({ editors: editorsOf, kind: kindOf })

/** Jira Cloud's issue view. */
export const jiraPage: HostPage = {
  host: 'jira',
  siteOf: originOf,
  matchTicket: matchJiraTicket,
  mayAsk: mayAskJira,
  theme,
  ...box,
  findMessage,
  countMessages,
  openers,
  findField,
  changeHint,
  readTicket: readPageTicket,
  health,
}

function theme(): 'light' | 'dark' {
  const mode = document.documentElement.dataset['colorMode']
  if (mode === 'dark' || mode === 'light') return mode
  return mode === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

function editorsOf(ref: TicketRef): Element[] {
  const issue = findIssue(ref)
  return issue ? findAll(issue, selectors.composers) : []
}

function kindOf(ref: TicketRef): ComposerKind {
  const issue = findIssue(ref)
  const isSelected = (tab: Element | null) => tab?.getAttribute('aria-selected') === 'true'
  if (isSelected(issue && findFirst(issue, selectors.internalTab))) return 'internal'
  return isSelected(issue && findFirst(issue, selectors.publicTab)) ? 'public' : 'unknown'
}

/** Jira's page names every comment by its id, so the place in the conversation is not needed. */
function findMessage({ ref, messageId }: EvidencePlace): Element | null {
  const issue = findIssue(ref)
  if (!issue) return null
  if (messageId === DRAFT_ID) return box.composer(ref)
  if (messageId === 'description') return findFirst(issue, selectors.description)
  return /^\d+$/.test(messageId) ? findFirst(issue, selectors.messageById, messageId) : null
}

function countMessages(ref: TicketRef): number {
  const issue = findIssue(ref)
  return issue ? findAll(issue, selectors.messages).length : 0
}

/** Ids grow with time: what is newer than a comment of the page is missing in a thread, what is older in the list. */
function openers({ ref, messageId }: EvidencePlace, message: Element | null): HTMLElement[] {
  const issue = findIssue(ref)
  if (!issue) return []
  if (message) return shownControls(findAll(message, selectors.folded))
  const earlier = findAll(issue, selectors.showEarlier)
  const replies = findAll(issue, selectors.showReplies)
  const isNewer = findAll(issue, selectors.messages).some((comment) => idOf(comment) < Number(messageId))
  return shownControls(isNewer ? [...replies, ...earlier] : [...earlier, ...replies])
}

function idOf(comment: Element): number {
  return Number(/\d+$/.exec(comment.getAttribute('data-testid') ?? '')?.[0] ?? NaN)
}

function findField(ref: TicketRef, field: FieldName, id: string): Element | null {
  const known = field !== 'custom' || /^\w{1,60}$/.test(id)
  const issue = findIssue(ref)
  return issue && known ? findFirst(issue, selectors.fields[field], id) : null
}

/** Where the issue stands and who has it, how many comments there are, and which is the last and the first. */
function changeHint(ref: TicketRef): string {
  watch()
  const issue = findIssue(ref)
  if (!issue) return ''
  const comments = findAll(issue, selectors.messages)
  const facts = [selectors.status, selectors.fields.assignee, selectors.fields.priority].map(
    (list) => findFirst(issue, list)?.textContent?.trim() ?? '',
  )
  if (comments.length === 0 && facts[0] === '') return ''
  const nameOf = (comment: Element | undefined) => comment?.getAttribute('data-testid') ?? ''
  return [...facts, comments.length, nameOf(comments[0]), nameOf(comments.at(-1))].join('|')
}

const VIEWS: ReadonlySet<string> = new Set(['issueViews', 'shownKeys'])

/** Everything but what tells views apart is looked for in the issue's own. */
function health(ref: TicketRef): ReturnType<HostPage['health']> {
  const rootOf = (name: string) => (VIEWS.has(name) ? document : findIssue(ref))
  return matchSelectors(selectors, rootOf, new Set(), ref.key)
}
