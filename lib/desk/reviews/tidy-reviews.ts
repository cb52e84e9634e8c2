import { keepFrom, tidyStep } from '@/lib/review/erase/retention'
import { changeItem, openItem, type StorageArea } from '@/lib/storage/item-store'
import { reviewTidyingItem } from '@/lib/storage/review-tidying'
import { expireReviews } from '@/lib/storage/reviews/erase'
import { rows } from '@/lib/storage/reviews/heads'
import { beginImports } from '@/lib/storage/reviews/staging'
import { auditNow, DESKHAND } from './desk-audit'
import type { ReviewBase } from './review-base'

/** Removes reviews that are older than the organisation keeps them, at most once a day. @param now milliseconds */
export async function tidyReviews(reviews: ReviewBase, area: StorageArea, now: number): Promise<void> {
  const { keepMonths } = await reviews.settings()
  const from = keepFrom(now, keepMonths)
  if (from === null) return
  const { at } = (await openItem(area, reviewTidyingItem)).value
  const step = tidyStep(at, now)
  if (step === 'wait') return
  if (step === 'tidy') await expire(reviews, from)
  await changeItem(area, reviewTidyingItem, { at: new Date(now).toISOString() })
}

/** Throws away what an import left that the browser died in. For the browser's own start, when no page has begun another. */
export async function forgetImports(reviews: ReviewBase): Promise<void> {
  await beginImports(await reviews.database())
}

async function expire(reviews: ReviewBase, from: string): Promise<void> {
  const database = await reviews.database()
  const [all, said] = await Promise.all([rows(database), database.getAll('remarks')])
  const here = new Set(all.map(({ id }) => id))
  const ids = all.filter(({ at }) => at < from).map(({ id }) => id)
  // Said about reviews that never came, or that are gone already.
  const alone = said.filter(({ review, at }) => at < from && !here.has(review)).map(({ id }) => id)
  if (ids.length + alone.length === 0) return
  await expireReviews(database, ids, alone, auditNow('expired', DESKHAND, { count: ids.length }))
  reviews.changed()
}
