import { findAll, findFirst } from '../selectors'
import * as selectors from './selectors'

/**
 * The messages of a ticket in the order of the page. What other extensions put among them has no message inside, and a
 * side conversation beside the ticket has a log of its own.
 */
export function messagesIn(container: Element): Element[] {
  const log = findFirst(container, selectors.logs) ?? container
  return findAll(log, selectors.messages).filter((one) => findFirst(one, selectors.messageTime) !== null)
}

/** Whether a page shows the newest message at the top: agents may turn the order round. */
export function isNewestFirst(messages: readonly Element[]): boolean {
  const [first, last] = [messages[0], messages.at(-1)].map((message) =>
    Date.parse((message && timeOf(message)) ?? ''),
  )
  return first !== undefined && last !== undefined && first > last
}

/** When a message was written, as the page's markup says it. */
export function timeOf(message: Element): string | null {
  return findFirst(message, selectors.messageTime)?.getAttribute('datetime') ?? null
}

/** The message of a moment, for conversations whose messages were read from the page. @param moment see `pageMessageId` */
export function messageAt(
  container: Element,
  { at, place }: { readonly at: number; readonly place: number },
): Element | null {
  const shown = messagesIn(container)
  if (isNewestFirst(shown)) shown.reverse()
  return shown.filter((message) => Date.parse(timeOf(message) ?? '') === at)[place] ?? null
}
