import { DRAFT_ID } from '@/lib/ticket/draft-id'
import type { ComposerKind, EvidencePlace, FieldName, HostPage, InsertResult, TicketRef } from '../contract'
import { FocusedEditor } from '../focused-editor'
import { pasteInto } from '../insert'
import { replaceIn } from '../replace'
import { matchJiraTicket } from '../route'
import { matchSelectors } from '../selector-health'
import { findAll, findFirst, isShown, shownControls } from '../selectors'
import { mayAskJira } from './paths'
import * as selectors from './selectors'

const focused = new FocusedEditor()

/** Jira Cloud's issue view. */
export const jiraPage: HostPage = {
  host: 'jira',
  matchTicket: matchJiraTicket,
  mayAsk: mayAskJira,
  theme,
  composerKind,
  composer: (ref) => focused.choose(editorsOf(ref)),
  insert,
  replace,
  findMessage,
  countMessages: (ref) => (shows(ref) ? findAll(document, selectors.messages).length : 0),
  openers,
  findField,
  changeHint,
  health: ({ key }) => matchSelectors(selectors, () => document, new Set(), key),
}

function theme(): 'light' | 'dark' {
  const mode = document.documentElement.dataset['colorMode']
  if (mode === 'dark' || mode === 'light') return mode
  return mode === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/**
 * Whether the page shows this issue and no other. The address may be ahead of the page for a moment, so a breadcrumb
 * that names another issue counts against it; a page without breadcrumbs is believed.
 */
function shows(ref: TicketRef): boolean {
  const keys = findAll(document, selectors.shownKeys).flatMap(
    (element) => element.textContent?.match(/[A-Z][A-Z0-9_]+-\d+/g) ?? [],
  )
  return keys.length === 0 || keys.includes(ref.key)
}

function editorsOf(ref: TicketRef): Element[] {
  focused.watch()
  return shows(ref) ? findAll(document, selectors.composers).filter(isShown) : []
}

function composerKind(ref: TicketRef): ComposerKind | 'none' {
  return editorsOf(ref).length === 0 ? 'none' : kindOf()
}

function kindOf(): ComposerKind {
  const isSelected = (tab: Element | null) => tab?.getAttribute('aria-selected') === 'true'
  if (isSelected(findFirst(document, selectors.internalTab))) return 'internal'
  return isSelected(findFirst(document, selectors.publicTab)) ? 'public' : 'unknown'
}

async function insert(
  ref: TicketRef,
  content: Parameters<HostPage['insert']>[1],
  onlyInternal: boolean,
): Promise<InsertResult> {
  await focused.settle()
  const editor = jiraPage.composer(ref)
  if (!editor) return { ok: false, reason: 'no-composer' }
  const kind = kindOf()
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
  return replaceIn(editor, quote, content, kindOf())
}

/** Jira's page names every comment by its id, so the place in the conversation is not needed. */
function findMessage({ ref, messageId }: EvidencePlace): Element | null {
  if (!shows(ref)) return null
  if (messageId === DRAFT_ID) return jiraPage.composer(ref)
  if (messageId === 'description') return findFirst(document, selectors.description)
  return /^\d+$/.test(messageId) ? findFirst(document, selectors.messageById, messageId) : null
}

/** Ids grow with time: what is newer than a comment of the page is missing in a thread, what is older in the list. */
function openers({ ref, messageId }: EvidencePlace, message: Element | null): HTMLElement[] {
  if (!shows(ref)) return []
  if (message) return shownControls(findAll(message, selectors.folded))
  const earlier = findAll(document, selectors.showEarlier)
  const replies = findAll(document, selectors.showReplies)
  const isNewer = findAll(document, selectors.messages).some((comment) => idOf(comment) < Number(messageId))
  return shownControls(isNewer ? [...replies, ...earlier] : [...earlier, ...replies])
}

function idOf(comment: Element): number {
  return Number(/\d+$/.exec(comment.getAttribute('data-testid') ?? '')?.[0] ?? NaN)
}

function findField(ref: TicketRef, field: FieldName, id: string): Element | null {
  const known = field !== 'custom' || /^\w{1,60}$/.test(id)
  return shows(ref) && known ? findFirst(document, selectors.fields[field], id) : null
}

/** The state, how many comments there are, and which is the last and the first. */
function changeHint(ref: TicketRef): string {
  focused.watch()
  if (!shows(ref)) return ''
  const comments = findAll(document, selectors.messages)
  const state = findFirst(document, selectors.status)?.textContent?.trim() ?? ''
  if (comments.length === 0 && state === '') return ''
  const nameOf = (comment: Element | undefined) => comment?.getAttribute('data-testid') ?? ''
  return [state, comments.length, nameOf(comments[0]), nameOf(comments.at(-1))].join('|')
}
