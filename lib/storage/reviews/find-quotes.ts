import type { PinnedQuote, TicketName } from '@/lib/review/record/review'
import type { ReviewIdb } from './database'

/** A pinned quote, and the review it is in. The same words in several revisions are one. */
export interface FoundQuote extends PinnedQuote {
  readonly review: string
  readonly ticket: TicketName
}

/** Quotes that hold some words, whatever the letters' case, in any revision; the first `most`, and how many there are. */
export async function findQuotes(
  database: ReviewIdb,
  words: string,
  most: number,
): Promise<{ readonly first: FoundQuote[]; readonly count: number }> {
  const wanted = words.toLowerCase()
  const found = new Map<string, FoundQuote>()
  for (let cursor = await database.transaction('revisions').store.openCursor(); cursor;) {
    const { review, content } = cursor.value.revision
    const { host, site, key } = content.ticket
    for (const quote of content.ratings.flatMap(({ quotes }) => quotes))
      if (quote.quote.toLowerCase().includes(wanted))
        found.set(JSON.stringify([review, quote.messageId, quote.quote]), {
          ...quote,
          review,
          ticket: { host, site, key },
        })
    cursor = await cursor.continue()
  }
  return { first: [...found.values()].slice(0, most), count: found.size }
}
