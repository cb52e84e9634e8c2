import { DRAFT_ID } from '@/lib/ticket/draft-id'
import type { ComposerKind, FieldName, HostPage, InsertResult, TicketRef } from '../contract'
import { FocusedEditor } from '../focused-editor'
import { pasteInto } from '../insert'
import { replaceIn } from '../replace'
import { matchZendeskTicket } from '../route'
import { findAll, findFirst, isShown } from '../selectors'
import { findTicketContainer } from './container'
import { mayAskZendesk } from './paths'
import * as selectors from './selectors'

const focused = new FocusedEditor()

/** Zendesk's agent pages. Every query stays inside the ticket's own container: several tickets are mounted at once. */
export const zendeskPage: HostPage = {
  host: 'zendesk',
  matchTicket: matchZendeskTicket,
  mayAsk: mayAskZendesk,
  theme,
  composerKind,
  composer: (ref) => focused.choose(editorsOf(ref)),
  insert,
  replace,
  findMessage,
  findField,
  changeHint,
}

/** Dark mode is an agent's setting without a mark of its own: the page's background tells. */
function theme(): 'light' | 'dark' {
  for (const element of [
    document.querySelector('main#main_panes'),
    document.body,
    document.documentElement,
  ]) {
    const channels =
      element && /rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)/.exec(getComputedStyle(element).backgroundColor)
    if (!channels || channels[4] === '0') continue
    const [red, green, blue] = channels.slice(1, 4).map(Number)
    return 0.2126 * (red ?? 255) + 0.7152 * (green ?? 255) + 0.0722 * (blue ?? 255) < 110 ? 'dark' : 'light'
  }
  return 'light'
}

function editorsOf(ref: TicketRef): Element[] {
  focused.watch()
  const container = findTicketContainer(ref.key)
  return container ? findAll(container, selectors.composers).filter(isShown) : []
}

function composerKind(ref: TicketRef): ComposerKind | 'none' {
  return editorsOf(ref).length === 0 ? 'none' : kindOf(ref)
}

function kindOf(ref: TicketRef): ComposerKind {
  const container = findTicketContainer(ref.key)
  const channel = container && findFirst(container, selectors.channelSwitchers)?.getAttribute('data-channel')
  if (!channel) return 'unknown'
  return channel === 'internal' ? 'internal' : 'public'
}

async function insert(
  ref: TicketRef,
  content: Parameters<HostPage['insert']>[1],
  onlyInternal: boolean,
): Promise<InsertResult> {
  const editor = zendeskPage.composer(ref)
  if (!editor) return { ok: false, reason: 'no-composer' }
  const kind = kindOf(ref)
  if (onlyInternal && kind !== 'internal') return { ok: false, reason: 'not-internal' }
  await focused.settle()
  return pasteInto(editor, content, kind)
}

async function replace(
  ref: TicketRef,
  quote: string,
  content: Parameters<HostPage['replace']>[2],
): Promise<InsertResult> {
  const editor = zendeskPage.composer(ref)
  if (!editor) return { ok: false, reason: 'no-composer' }
  await focused.settle()
  return replaceIn(editor, quote, content, kindOf(ref))
}

/**
 * By id where the page says it. Else by place: the page holds the newest messages, and an agent may have turned their
 * order round.
 */
function findMessage(ref: TicketRef, messageId: string, index: number, total: number): Element | null {
  if (messageId === DRAFT_ID) return zendeskPage.composer(ref)
  const container = findTicketContainer(ref.key)
  if (!container || !/^\d+$/.test(messageId)) return null
  const own = findFirst(container, selectors.messageById, messageId)
  if (own) return own
  const shown = findAll(container, selectors.messages)
  if (isNewestFirst(shown)) shown.reverse()
  const missing = Math.max(0, total - shown.length)
  return shown[index - missing] ?? null
}

function isNewestFirst(messages: readonly Element[]): boolean {
  const [first, last] = [messages[0], messages.at(-1)].map((message) =>
    Date.parse((message && timeOf(message)) ?? ''),
  )
  return first !== undefined && last !== undefined && first > last
}

function timeOf(message: Element): string | null {
  return findFirst(message, selectors.messageTime)?.getAttribute('datetime') ?? null
}

function findField(ref: TicketRef, field: FieldName, id: string): Element | null {
  const container = findTicketContainer(ref.key)
  const known = field !== 'custom' || /^\d{1,18}$/.test(id)
  return container && known ? findFirst(container, selectors.fields[field], id) : null
}

/** How many messages there are, when the last was written, and who has the ticket. */
function changeHint(ref: TicketRef): string {
  focused.watch()
  const container = findTicketContainer(ref.key)
  if (!container) return ''
  const shown = findAll(container, selectors.messages)
  const last = shown.at(-1)
  const first = shown[0]
  const owner = findFirst(container, selectors.assignee)?.textContent?.trim() ?? ''
  return [shown.length, first && timeOf(first), last && timeOf(last), owner].join('|')
}
