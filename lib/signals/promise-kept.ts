import { GRACE_MS } from '@/lib/time/grace'
import { timeNamedIn } from '@/lib/time/time-in-text'
import type { Evidence } from '@/lib/ticket/evidence'
import { once } from './once'
import { evidenceOf, publicReplies } from './replies'
import { OPEN_DAY, promises } from './message/update-promise'
import { quoteOf } from './sentence-search'
import type { ReadSentence, Reading } from './reading'
import type { TicketReading } from './signal'

/** A promise of an update made to the customer. */
export interface UpdatePromise {
  readonly evidence: Evidence
  /** ISO 8601 UTC: until when the update was promised. */
  readonly dueAt: string
  readonly state: 'open' | 'kept' | 'broken'
  /** Whether a public reply came after it, in time or late. */
  readonly answered: boolean
}

/** Promises in public replies whose time could be read, oldest first. */
export const updatePromises = once((ticket: TicketReading): readonly UpdatePromise[] => {
  const replies = publicReplies(ticket)
  return replies.flatMap((reply, index) =>
    promisedBy(reply.reading, ticket.timeZone).flatMap(({ sentence, dueAt }): UpdatePromise[] => {
      const due = Date.parse(dueAt)
      if (due <= reply.at) return []
      // Replies are in order of time, so the next one is the first that could keep it.
      const next = replies[index + 1]
      const kept = next !== undefined && next.at <= due + GRACE_MS
      const state = kept ? 'kept' : ticket.now > due + GRACE_MS ? 'broken' : 'open'
      const evidence = evidenceOf(reply, quoteOf(reply.reading, sentence))
      return [{ evidence, dueAt, state, answered: next !== undefined }]
    }),
  )
})

interface Promised {
  readonly sentence: ReadSentence
  readonly dueAt: string
}

/** Reading a date is the dearest thing here, so it is done once for a message. */
const known = new WeakMap<Reading, { readonly zone: string; readonly promised: readonly Promised[] }>()

function promisedBy(reading: Reading, zone: string): readonly Promised[] {
  const before = known.get(reading)
  if (before?.zone === zone) return before.promised
  const language = reading.languages[0] ?? 'en'
  const promised = promises(reading).flatMap((sentence) => {
    if (OPEN_DAY.test(sentence.text) && !/\d/.test(sentence.text)) return []
    const named = timeNamedIn(sentence.text, reading.message.at, zone, language)
    return named ? [{ sentence, dueAt: named.at }] : []
  })
  known.set(reading, { zone, promised })
  return promised
}
