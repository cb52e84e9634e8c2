import { DRAFT_ID } from '@/lib/ticket/draft-id'
import { composerOf } from '../composer'
import type { ComposerKind, EvidencePlace, FieldName, HostPage, TicketRef } from '../contract'
import { matchZendeskTicket, originOf } from '../route'
import { matchSelectors } from '../selector-health'
import { findAll, findFirst, shownControls } from '../selectors'
import { findTicketContainer } from './container'
import { findShownMessage, shownMessages, timeOf } from './find-message'
import { readPageTicket } from './page-ticket'
import { mayAskZendesk } from './paths'
import * as selectors from './selectors'

const { watch, ...box } = composerOf({ editors: editorsOf, kind: kindOf })

/** Zendesk's agent pages. Every query stays inside the ticket's own container: several tickets are mounted at once. */
export const zendeskPage: HostPage = {
  host: 'zendesk',
  siteOf: originOf,
  matchTicket: matchZendeskTicket,
  mayAsk: mayAskZendesk,
  theme,
  ...box,
  findMessage: (place) => (place.messageId === DRAFT_ID ? box.composer(place.ref) : findShownMessage(place)),
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
  const container = findTicketContainer(ref.key)
  return container ? findAll(container, selectors.composers) : []
}

function kindOf(ref: TicketRef): ComposerKind {
  const container = findTicketContainer(ref.key)
  const channel = container && findFirst(container, selectors.channelSwitchers)?.getAttribute('data-channel')
  if (!channel) return 'unknown'
  return channel === 'internal' ? 'internal' : 'public'
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
  watch()
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
