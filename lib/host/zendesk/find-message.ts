import { parsePageMessageId } from '@/lib/ticket/page-message-id'
import type { EvidencePlace } from '../contract'
import { findAll, findFirst } from '../selectors'
import { findTicketContainer } from './container'
import * as selectors from './selectors'

/** Messages whose times differ by more are not the same. Milliseconds. */
const SAME_MOMENT = 60_000

/** The messages of a ticket that the page shows, as they stand in it; none where the ticket is not mounted. */
export function shownMessages(ticketId: string): Element[] {
  const container = findTicketContainer(ticketId)
  return container ? messagesIn(container) : []
}

/**
 * The messages inside a ticket's container. What other extensions put among them has no message inside, and a side
 * conversation beside the ticket has a log of its own.
 */
export function messagesIn(container: Element): Element[] {
  const log = findFirst(container, selectors.logs) ?? container
  return findAll(log, selectors.messages).filter((one) => timeOf(one) !== null)
}

/** Whether a page shows the newest message at the top: agents may turn the order round. */
export function isNewestFirst(messages: readonly Element[]): boolean {
  const [first, last] = [messages[0], messages.at(-1)]
  return first !== undefined && last !== undefined && momentOf(first) > momentOf(last)
}

/**
 * By id where the page says it, else by its time, which the page shows to the second. Where times do not tell, by place: the
 * page holds the newest messages, and an agent may have turned their order round.
 */
export function findShownMessage({ ref, messageId, index, total, at }: EvidencePlace): Element | null {
  const container = findTicketContainer(ref.key)
  if (!container) return null
  const moment = parsePageMessageId(messageId)
  if (moment) return messageAt(container, moment)
  if (!/^\d+$/.test(messageId)) return null
  const own = findFirst(container, selectors.messageById, messageId)
  if (own) return own
  const shown = shownMessages(ref.key)
  const times = shown.map(momentOf)
  const wanted = Date.parse(at)
  const sameTime = shown.filter((_, place) => isSameSecond(times[place], wanted))
  if (sameTime.length === 1) return sameTime[0] ?? null

  const place = index - Math.max(0, total - shown.length)
  const byPlace = shown[isNewestFirst(shown) ? shown.length - 1 - place : place]
  const isOther = byPlace && Math.abs(momentOf(byPlace) - wanted) > SAME_MOMENT
  return isOther ? null : (byPlace ?? null)
}

/** The message of a moment, where it was read from the page. @param moment see `pageMessageId` */
function messageAt(
  container: Element,
  { at, place }: { readonly at: number; readonly place: number },
): Element | null {
  const shown = messagesIn(container)
  if (isNewestFirst(shown)) shown.reverse()
  return shown.filter((message) => momentOf(message) === at)[place] ?? null
}

/** When a message was written, as its element says; null where it does not. */
export function timeOf(message: Element): string | null {
  return findFirst(message, selectors.messageTime)?.getAttribute('datetime') ?? null
}

function momentOf(message: Element): number {
  return Date.parse(timeOf(message) ?? '')
}

/** Hosts leave out milliseconds. */
function isSameSecond(a: number | undefined, b: number): boolean {
  return a !== undefined && Math.floor(a / 1000) === Math.floor(b / 1000)
}
