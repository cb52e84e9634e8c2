import './no-made-code'
import { openReviewDatabase } from '@/lib/storage/reviews/database'
import { saveCard } from '@/lib/storage/reviews/cards'
import { addRevision, type RecordTransaction } from '@/lib/storage/reviews/records'
import { finish } from '@/lib/storage/transaction'
import { madeReviews, type MadeReviewsOptions } from './made-reviews'

/** Reviews written in one transaction. */
const TOGETHER = 1_000

/** Writes made reviews into the database of the extension a page of which it runs in, as an import would. */
export async function fillReviews(options: MadeReviewsOptions): Promise<void> {
  const database = await openReviewDatabase()
  const { card } = options
  await saveCard(database, card, {
    at: options.until,
    by: { id: 'made', name: 'Made' },
    what: 'card-saved',
    id: null,
    counter: null,
    card: { id: card.id, version: card.version },
    count: null,
  })
  const made = madeReviews(options)
  for (let from = 0; from < made.length; from += TOGETHER) {
    const stores = ['heads', 'revisions', 'cards', 'erased'] as const
    const tx = database.transaction(stores, 'readwrite', { durability: 'relaxed' })
    await finish(tx, async () => {
      for (const one of made.slice(from, from + TOGETHER))
        await addRevision(tx as unknown as RecordTransaction, one)
    })
  }
  database.close()
}
