import { findAll, findFirst, isShown } from '../selectors'
import * as selectors from './selectors'

/**
 * The mounted container of a ticket; null rather than another ticket's. Elements that name the id but hold neither
 * conversation nor composer (tabs, lists) are passed over.
 */
export function findTicketContainer(id: string): Element | null {
  for (const selector of selectors.ticketContainers) {
    const found = findAll(document, [selector], id).filter(holdsTicket)
    // Whether one is shown is asked only where there is a choice: it makes the page lay itself out.
    const container = found.length > 1 ? (found.find(isShown) ?? found[0]) : found[0]
    if (container) return container
  }
  for (const selector of selectors.anonymousContainers) {
    const shown = findAll(document, [selector]).filter((element) => holdsTicket(element) && isShown(element))
    // Two on screen and no name on either: it cannot be told which is which.
    const [only] = shown
    if (only && shown.length === 1 && namesNoOther(only, id)) return only
  }
  return null
}

function holdsTicket(element: Element): boolean {
  return findFirst(element, selectors.messages) !== null || findFirst(element, selectors.composers) !== null
}

function namesNoOther(container: Element, id: string): boolean {
  const marks = selectors.ticketMarks.flatMap((mark) => findAll(container, [mark]))
  return [container, ...marks].every((mark) => {
    const named =
      mark.getAttribute('data-ticket-id') ??
      /^ticket-(\d+)-/.exec(mark.getAttribute('data-test-id') ?? '')?.[1]
    return named === undefined || named === null || named === id
  })
}
