import { timeNamedIn } from '@/lib/time/time-in-text'
import type { Evidence } from '@/lib/ticket/evidence'
import { evidenceOf, publicReplies, timeOf } from './replies'
import { promises } from './message/update-promise'
import { quoteOf } from './sentence-search'
import type { TicketReading } from './signal'

/** Later than promised by this much is still kept. */
const GRACE_MS = 10 * 60_000

/** A promise of an update made to the customer. */
export interface UpdatePromise {
  readonly evidence: Evidence
  /** ISO 8601 UTC: until when the update was promised. */
  readonly dueAt: string
  readonly state: 'open' | 'kept' | 'broken'
}

/** Promises in public replies whose time could be read, oldest first. */
export function updatePromises(ticket: TicketReading): UpdatePromise[] {
  const replies = publicReplies(ticket)
  return replies.flatMap((reply, index) => {
    const { reading } = reply
    const language = reading.languages[0] ?? 'en'
    return promises(reading).flatMap((sentence): UpdatePromise[] => {
      const named = timeNamedIn(sentence.text, reading.message.at, ticket.timeZone, language)
      const due = named ? Date.parse(named.at) : NaN
      if (!named || due <= timeOf(reply)) return []
      const kept = replies.slice(index + 1).some((later) => timeOf(later) <= due + GRACE_MS)
      const state = kept ? 'kept' : ticket.now > due + GRACE_MS ? 'broken' : 'open'
      return [{ evidence: evidenceOf(reply, quoteOf(reading, sentence)), dueAt: named.at, state }]
    })
  })
}
