import { DRAFT_ID } from '@/lib/ticket/draft-id'
import type { ComposerKind, EvidencePlace, FieldName, HostPage, InsertResult, TicketRef } from '../contract'
import { FocusedEditor } from '../focused-editor'
import { pasteInto } from '../insert'
import { replaceIn } from '../replace'
import { matchJiraTicket, originOf } from '../route'
import { matchSelectors } from '../selector-health'
import { findAll, findFirst, isShown, shownControls } from '../selectors'
import { readPageTicket } from './page-ticket'
import { mayAskJira } from './paths'
import * as selectors from './selectors'
import { findIssue } from './shown-issue'

const focused = new FocusedEditor()

/** Jira Cloud's issue view. */
export const jiraPage: HostPage = {
  host: 'jira',
  siteOf: originOf,
  matchTicket: matchJiraTicket,
  mayAsk: mayAskJira,
  theme,
  composerKind,
  composer: (ref) => focused.choose(editorsOf(ref)),
  insert,
  replace,
  findMessage,
  countMessages,
  openers,
  findField,
  changeHint,
  readTicket: readPageTicket,
  health: ({ key }) => matchSelectors(selectors, () => document, new Set(), key),
}

function theme(): 'light' | 'dark' {
  const mode = document.documentElement.dataset['colorMode']
  if (mode === 'dark' || mode === 'light') return mode
  return mode === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

function editorsOf(ref: TicketRef): Element[] {
  focused.watch()
  const issue = findIssue(ref)
  return issue ? findAll(issue, selectors.composers).filter(isShown) : []
}

function composerKind(ref: TicketRef): ComposerKind | 'none' {
  return editorsOf(ref).length === 0 ? 'none' : kindOf(ref)
}

function kindOf(ref: TicketRef): ComposerKind {
  const issue = findIssue(ref)
  const isSelected = (tab: Element | null) => tab?.getAttribute('aria-selected') === 'true'
  if (isSelected(issue && findFirst(issue, selectors.internalTab))) return 'internal'
  return isSelected(issue && findFirst(issue, selectors.publicTab)) ? 'public' : 'unknown'
}

async function insert(
  ref: TicketRef,
  content: Parameters<HostPage['insert']>[1],
  onlyInternal: boolean,
): Promise<InsertResult> {
  await focused.settle()
  const editor = jiraPage.composer(ref)
  if (!editor) return { ok: false, reason: 'no-composer' }
  const kind = kindOf(ref)
  if (onlyInternal && kind !== 'internal') return { ok: false, reason: 'not-internal' }
  return pasteInto(editor, content, kind)
}

async function replace(
  ref: TicketRef,
  quote: string,
  content: Parameters<HostPage['replace']>[2],
): Promise<InsertResult> {
  await focused.settle()
  const editor = jiraPage.composer(ref)
  if (!editor) return { ok: false, reason: 'no-composer' }
  return replaceIn(editor, quote, content, kindOf(ref))
}

/** Jira's page names every comment by its id, so the place in the conversation is not needed. */
function findMessage({ ref, messageId }: EvidencePlace): Element | null {
  const issue = findIssue(ref)
  if (!issue) return null
  if (messageId === DRAFT_ID) return jiraPage.composer(ref)
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
  focused.watch()
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
