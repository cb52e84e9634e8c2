import type { Frame, Page, Worker } from 'playwright-core'
import type { HashedRevision, ReviewHead } from '@/lib/review/record/head'
import type { ReviewList } from '@/lib/review/sample/review-list'
import type { KeptHead } from '@/lib/storage/reviews/heads'
import type { ReviewSettings } from '@/lib/storage/review-settings'
import { reviewSettingsItem } from '@/lib/storage/review-settings'
import { toStored } from '@/lib/storage/versioned'
import type { DemoHost } from '../../demo/ticket-address'
import { ticketKey } from '../../demo/ticket-address'
import { JIRA_HOST, ZENDESK_HOST } from '../../helpdesk/ids'

/** Whoever reviews in tests. */
export const REVIEWER = { id: '6f1d2c3b-0000-4000-8000-00000000000a', name: 'Ines Falk' }

/** Switches reviewing on, with what else is chosen for it. */
export async function switchOnReviewing(worker: Worker, change: Partial<ReviewSettings> = {}): Promise<void> {
  const settings = { ...reviewSettingsItem.defaults, on: true, me: REVIEWER, ...change }
  const stored = { [reviewSettingsItem.key]: toStored(reviewSettingsItem, settings) }
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify(stored)})`)
}

/** A ticket of the demo as a review names it. */
export function demoTicket(host: DemoHost, id: number) {
  const site = `https://${host === 'zendesk' ? ZENDESK_HOST : JIRA_HOST}`
  return { host, site, key: ticketKey(host, id) }
}

/** Everything in one store of the database of reviews. */
export function storedReviews<T>(worker: Worker, store: string): Promise<T[]> {
  return inDatabase(worker, store, 'readonly', 'store.getAll()') as Promise<T[]>
}

/** What counts of every review, each with the revision that its head names. */
export async function storedHeads(worker: Worker): Promise<ReviewHead[]> {
  const heads = await storedReviews<KeptHead>(worker, 'heads')
  const revisions = await storedReviews<HashedRevision>(worker, 'revisions')
  return heads.flatMap(({ id, hash, score }) => {
    const counting = revisions.find((one) => one.revision.review === id && one.hash === hash)
    return counting ? [{ id, hash, score, revision: counting.revision }] : []
  })
}

/** Puts a list of tickets to review where the background looks for it; some ticket's review must have been opened before. */
export async function keepList(worker: Worker, list: ReviewList): Promise<void> {
  await inDatabase(worker, 'lists', 'readwrite', `store.put(${JSON.stringify(list)})`)
}

function inDatabase(worker: Worker, store: string, mode: string, request: string): Promise<unknown> {
  return worker.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('deskhand-reviews')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const tx = opening.result.transaction('${store}', '${mode}')
      const store = tx.objectStore('${store}')
      const asked = ${request}
      tx.oncomplete = () => {
        opening.result.close()
        resolve(asked.result)
      }
      tx.onerror = () => reject(tx.error)
    }
  })`)
}

/** Selects the first words of a message in the page, as a person does with the mouse, and answers them. */
export async function selectInPage(page: Page, host: DemoHost, length = 40): Promise<string> {
  const message =
    host === 'zendesk'
      ? '[data-test-id="omni-log-message-content"]'
      : '[data-testid="issue.views.field.rich-text.description"], [data-testid^="comment-base-item"] p, .description'
  return page
    .locator(message)
    .locator('visible=true')
    .first()
    .evaluate((element, most) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      let node = walker.nextNode()
      while (node && (node.textContent ?? '').trim().length < 10) node = walker.nextNode()
      if (!node) throw new Error('there are no words to select')
      const range = document.createRange()
      range.setStart(node, 0)
      range.setEnd(node, Math.min(most, node.textContent?.length ?? 0))
      const selection = getSelection()
      selection?.removeAllRanges()
      selection?.addRange(range)
      return String(selection)
    }, length)
}

/** Takes the selection in the page back. */
export async function selectNothing(page: Page): Promise<void> {
  await page.evaluate(() => getSelection()?.removeAllRanges())
}

/** The category that the keys are for. */
export function inFront(panel: Frame) {
  return panel.locator('[data-category][data-current="true"]')
}
