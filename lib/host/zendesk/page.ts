import { DRAFT_ID } from '@/lib/ticket/draft-id'
import type { ComposerKind, EvidencePlace, FieldName, HostPage, InsertResult, TicketRef } from '../contract'
import { FocusedEditor } from '../focused-editor'
import { pasteInto } from '../insert'
import { replaceIn } from '../replace'
import { matchZendeskTicket, originOf } from '../route'
import { matchSelectors } from '../selector-health'
import { findAll, findFirst, isShown, shownControls } from '../selectors'
import { findTicketContainer } from './container'
import { findShownMessage, shownMessages, timeOf } from './find-message'
import { readPageTicket } from './page-ticket'
import { mayAskZendesk } from './paths'
import * as selectors from './selectors'

const focused = new FocusedEditor()

/** Zendesk's agent pages. Every query stays inside the ticket's own container: several tickets are mounted at once. */
export const zendeskPage: HostPage = {
  host: 'zendesk',
  siteOf: originOf,
  matchTicket: matchZendeskTicket,
  mayAsk: mayAskZendesk,
  theme,
  composerKind,
  composer: (ref) => focused.choose(editorsOf(ref)),
  insert,
  replace,
  findMessage: (place) =>
    place.messageId === DRAFT_ID ? zendeskPage.composer(place.ref) : findShownMessage(place),
  countMessages: (ref) => shownMessages(ref.key).length,
  openers,
  findField,
  changeHint,
  readTicket: readPageTicket,
  health,
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
  await focused.settle()
  const editor = zendeskPage.composer(ref)
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
  const editor = zendeskPage.composer(ref)
  if (!editor) return { ok: false, reason: 'no-composer' }
  return replaceIn(editor, quote, content, kindOf(ref))
}

function openers({ ref }: EvidencePlace, message: Element | null): HTMLElement[] {
  const container = findTicketContainer(ref.key)
  const found = message
    ? findAll(message, selectors.folded)
    : container
      ? findAll(container, selectors.showEarlier)
      : []
  return shownControls(found)
}

function findField(ref: TicketRef, field: FieldName, id: string): Element | null {
  const container = findTicketContainer(ref.key)
  const known = field !== 'custom' || /^\d{1,18}$/.test(id)
  return container && known ? findFirst(container, selectors.fields[field], id) : null
}

/** Where the ticket stands and who has it, how many messages there are, and when the last was written. */
function changeHint(ref: TicketRef): string {
  focused.watch()
  const container = findTicketContainer(ref.key)
  if (!container) return ''
  const shown = shownMessages(ref.key)
  const last = shown.at(-1)
  const first = shown[0]
  const facts = [selectors.status, selectors.assignee, selectors.fields.priority].map(
    (list) => findFirst(container, list)?.textContent?.trim() ?? '',
  )
  return [...facts, shown.length, first && timeOf(first), last && timeOf(last)].join('|')
}

const CONTAINERS: ReadonlySet<string> = new Set(['ticketContainers', 'anonymousContainers', 'ticketMarks'])

/** Everything but the containers themselves is looked for in the ticket's own. */
function health({ key }: TicketRef): ReturnType<HostPage['health']> {
  const rootOf = (name: string) => (CONTAINERS.has(name) ? document : findTicketContainer(key))
  return matchSelectors(selectors, rootOf, CONTAINERS, key)
}
