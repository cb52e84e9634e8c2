import type { TicketRef } from '@/lib/host/contract'
import { sameTicket } from '@/lib/host/same-ticket'
import type { StorageArea } from '@/lib/storage/item-store'
import type { ScoreDesk } from '../score-desk'
import type { ReviewParts } from './review-parts'

/** What the answers to the panel's Review tab are made with. */
export interface ReviewPanelParts extends ReviewParts {
  readonly scores: ScoreDesk
  /** What lasts as long as the browser runs. */
  readonly session: StorageArea
  /** Opens an address in a tab. */
  readonly goTo: (tabId: number, address: string) => Promise<void>
}

/** The ticket that a tab shows, read or not; null for none. */
export async function refOnScreen({ tickets }: ReviewPanelParts, tabId: number): Promise<TicketRef | null> {
  const reading = await tickets.find(tabId)
  return reading && 'ref' in reading ? reading.ref : null
}

/** Whether a tab shows this ticket. */
export async function isOnScreen(
  parts: ReviewPanelParts,
  tabId: number,
  ticket: TicketRef,
): Promise<boolean> {
  const ref = await refOnScreen(parts, tabId)
  return ref !== null && sameTicket(ref, ticket)
}
