import { z } from 'zod'
import { ticketAddress } from '@/lib/host/ticket-address'
import { ticketId, type TicketName } from '@/lib/review/record/review'
import { nextOf } from '@/lib/review/sample/list-place'
import { markListed } from '@/lib/storage/reviews/lists'
import { refOnScreen, type ReviewPanelParts } from './review-panel-parts'

const KEY = 'review-arriving'
/** Which ticket each tab was sent to, to be reviewed. */
const arriving = z.record(z.string(), z.string())

/** Opens the next ticket of a list in a tab. A ticket that the host has no more is not come back to. */
export async function goToNext(
  parts: ReviewPanelParts,
  tabId: number,
  { ticket, list: listId }: { readonly ticket: TicketName; readonly list: string },
): Promise<{ ok: true } | { ok: false; reason: 'done' | 'no-list' }> {
  const database = await parts.reviews.database()
  const list = await database.get('lists', listId)
  if (!list) return { ok: false, reason: 'no-list' }
  const reading = await parts.tickets.find(tabId)
  if (reading?.kind === 'failed' && reading.failure.reason === 'not-found') {
    const entry = list.tickets.find((each) => ticketId(each) === ticketId(reading.ref))
    if (entry?.state === 'open') {
      await markListed(database, listId, reading.ref, 'gone')
      parts.reviews.changed()
    }
  }
  const next = nextOf(list, ticket)
  if (!next) return { ok: false, reason: 'done' }
  await remember(parts, tabId, ticketId(next))
  // The address is made anew: a list may come from elsewhere.
  await parts.goTo(tabId, ticketAddress(next))
  return { ok: true }
}

/** Whether a tab was sent to the ticket it shows, to be reviewed. It is told once, and the panel gets the keyboard. */
export async function hasArrived(parts: ReviewPanelParts, tabId: number): Promise<boolean> {
  const ref = await refOnScreen(parts, tabId)
  const sent = (await remembered(parts))[String(tabId)]
  if (!ref || sent !== ticketId(ref)) return false
  await remember(parts, tabId, null)
  await parts.callPage(tabId, 'page/focus-panel', {})
  return true
}

async function remembered({ session }: ReviewPanelParts): Promise<Record<string, string>> {
  const parsed = arriving.safeParse((await session.get([KEY]))[KEY])
  return parsed.success ? parsed.data : {}
}

async function remember(parts: ReviewPanelParts, tabId: number, ticket: string | null): Promise<void> {
  const others = Object.entries(await remembered(parts)).filter(([tab]) => tab !== String(tabId))
  const next = ticket === null ? others : [...others, [String(tabId), ticket]]
  await parts.session.set({ [KEY]: Object.fromEntries(next) })
}
