import type { Page } from 'playwright-core'
import type { AuditEntry } from '@/lib/review/record/audit'
import type { ReviewDraft } from '@/lib/review/record/draft'
import type { HashedRevision } from '@/lib/review/record/head'
import { REVIEW_DATABASE } from '@/lib/storage/reviews/database'
import type { KeptHead } from '@/lib/storage/reviews/heads'
import { reviewSettingsItem } from '@/lib/storage/review-settings'
import { toStored } from '@/lib/storage/versioned'
import type { LaunchedBrowser } from '../../setup/launch-with-extension'

/** What lies in the database of reviews. */
export interface KeptReviews {
  readonly heads: readonly KeptHead[]
  /** In order of review and counter. */
  readonly revisions: readonly HashedRevision[]
  readonly drafts: readonly ReviewDraft[]
  readonly audit: readonly AuditEntry[]
}

/** Somebody has switched reviewing on in this browser. */
export async function switchReviewingOn(browser: LaunchedBrowser): Promise<void> {
  const me = { id: '00000000-0000-4000-8000-000000000001', name: 'Rita Reviewer' }
  const stored = toStored(reviewSettingsItem, { ...reviewSettingsItem.defaults, on: true, blind: false, me })
  await onOwnPage(browser, (page) =>
    page.evaluate(
      ([key, value]) =>
        (
          globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
        ).chrome.storage.local.set({
          [key]: value,
        }),
      [reviewSettingsItem.key, stored] as const,
    ),
  )
}

/** Reads the database as it lies there, not through the extension's own answers. */
export function readReviews(browser: LaunchedBrowser): Promise<KeptReviews> {
  return onOwnPage(browser, (page) =>
    page.evaluate(async (name) => {
      const answered = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error ?? new Error('The database did not answer.'))
        })
      const database = await answered(indexedDB.open(name))
      const stores = ['heads', 'revisions', 'drafts', 'audit'] as const
      const tx = database.transaction(stores)
      const all = await Promise.all(stores.map((store) => answered(tx.objectStore(store).getAll())))
      database.close()
      return Object.fromEntries(stores.map((store, at) => [store, all[at]])) as unknown as KeptReviews
    }, REVIEW_DATABASE),
  )
}

async function onOwnPage<T>(browser: LaunchedBrowser, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.context.newPage()
  try {
    await page.goto(`chrome-extension://${browser.extensionId}/reviews.html`)
    return await work(page)
  } finally {
    await page.close()
  }
}
