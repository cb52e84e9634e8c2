import type { Frame, Page } from 'playwright-core'
import type { ReviewDraft } from '@/lib/review/record/draft'
import type { ReviewHead } from '@/lib/review/record/head'
import { openTab } from '../../demo/panel-actions'
import { ticketKey, type DemoHost } from '../../demo/ticket-address'
import type { BrowserDesk, OpenTicket } from './browser-desk'
import { inFront, storedHeads, storedReviews, switchOnReviewing } from './reviewing'

/** Opens the Review tab of a ticket in a page of its own and waits until it can be written in. */
export async function openReview(
  desk: BrowserDesk,
  host: DemoHost,
  id: number,
  change: Parameters<typeof switchOnReviewing>[1] = {},
): Promise<OpenTicket> {
  await switchOnReviewing(await desk.worker(), change)
  const opened = await desk.openTicket(host, id)
  await openTab(opened.panel, 'review')
  await inFront(opened.panel).waitFor()
  return opened
}

/** Waits until all that was written is on the disk. */
export const kept = (panel: Frame) => panel.locator('[data-kept="kept"]').waitFor()

/** The saved reviews of a ticket. */
export async function saved(desk: BrowserDesk, host: DemoHost, id: number): Promise<ReviewHead[]> {
  const all = await storedHeads(await desk.worker())
  return all.filter(({ revision }) => isOf(revision.content, host, id))
}

/** What is written of the reviews of a ticket and not saved. */
export async function drafts(desk: BrowserDesk, host: DemoHost, id: number): Promise<ReviewDraft[]> {
  const all = await storedReviews<ReviewDraft>(await desk.worker(), 'drafts')
  return all.filter(({ content }) => isOf(content, host, id))
}

function isOf({ ticket }: ReviewDraft['content'], host: DemoHost, id: number): boolean {
  return ticket.host === host && ticket.key === ticketKey(host, id)
}

/** Rates every category from the one in front on: the first keys in this order, then the last one again. */
export async function rateAll(page: Page, panel: Frame, keys: readonly string[]): Promise<void> {
  const count = await panel.locator('[data-category]').count()
  for (let at = 0; at < count; at++) {
    if (at > 0) await page.keyboard.press(at % 2 ? 'ArrowDown' : 'j')
    await page.keyboard.press(keys[Math.min(at, keys.length - 1)] ?? '2')
  }
}
