import type { CallHandlers } from '@/lib/messaging/answer-calls'
import { MOST_FOUND, type reviewEraseCalls } from '@/lib/messaging/reviews/review-erase-calls'
import { maskedQuote } from '@/lib/review/erase/mask-quote'
import { personDigest, quoteDigest } from '@/lib/review/erase/removal'
import { erasePerson, takeOut } from '@/lib/storage/reviews/erase'
import { findQuotes } from '@/lib/storage/reviews/find-quotes'
import { personTraces } from '@/lib/storage/reviews/person-traces'
import { auditNow, personHere } from './desk-audit'
import type { ReviewParts } from './review-parts'

/** The answers to people who want their data gone. */
export function reviewEraseHandlers({
  reviews,
}: ReviewParts): Pick<CallHandlers, keyof typeof reviewEraseCalls> {
  const eraser = async () => ({ by: personHere(await reviews.settings()), at: new Date().toISOString() })
  return {
    'review-erase/look': async ({ person }) => {
      const { asAgent, asReviewer, drafts, ...counts } = await personTraces(await reviews.database(), person)
      return { ...counts, asAgent: asAgent.length, asReviewer: asReviewer.length, drafts: drafts.length }
    },
    'review-erase/person': async ({ person, how }) => {
      const database = await reviews.database()
      const who = await eraser()
      if (how === 'name') {
        const removal = { id: personDigest(person), review: null, becomes: null, at: who.at }
        // Whoever erases their own name is not named in the record of it either.
        const by = who.by.id === person ? undefined : who.by
        const done = await takeOut(database, removal, who, (count) => auditNow('erased', by, { count }))
        reviews.changed()
        return done.ok ? { ok: true, reviews: done.value } : done
      }
      const traces = await personTraces(database, person)
      const ids = how === 'about' ? traces.asAgent : traces.asReviewer
      const parts = { reviews: ids, drafts: traces.drafts, agent: person }
      const done = await erasePerson(
        database,
        parts,
        who.at,
        auditNow('erased', who.by, { count: ids.length }),
      )
      reviews.changed()
      return done.ok ? { ok: true, reviews: ids.length } : done
    },
    'review-erase/quotes': async ({ words }) => findQuotes(await reviews.database(), words, MOST_FOUND),
    'review-erase/quote': async ({ review, messageId, quote, how, words }) => {
      const becomes = how === 'mask' ? maskedQuote(quote, words) : null
      if (how === 'mask' && becomes === null) return { ok: false, reason: 'nothing-found' }
      const who = await eraser()
      const removal = { id: quoteDigest(review, { messageId, quote }), review, becomes, at: who.at }
      const done = await takeOut(await reviews.database(), removal, who, (count) =>
        auditNow('review-masked', who.by, { id: review, count }),
      )
      reviews.changed()
      return done.ok ? { ok: true, reviews: done.value } : done
    },
  }
}
