import type { TicketsFrom } from '@/lib/messaging/reviews/calibration-calls'
import { MOST_CALIBRATED, type CalibrationSession } from '@/lib/review/calibration/session'
import { ticketId } from '@/lib/review/record/review'
import type { ReviewIdb } from '@/lib/storage/reviews/database'
import { readTypedTickets } from './typed-tickets'

type SessionTickets = CalibrationSession['tickets']

/** The tickets of a new session, each once, or why there are none. */
export type SessionTicketsResult =
  | { readonly ok: true; readonly tickets: SessionTickets }
  | { readonly ok: false; readonly reason: 'unknown-tickets'; readonly words: string[] }
  | { readonly ok: false; readonly reason: 'no-tickets' | 'too-many' | 'gone' }

/** Words that are no tickets, as many as are told. */
const TOLD_WORDS = 10

/** Finds the tickets that a new session is made of. */
export async function sessionTickets(database: ReviewIdb, from: TicketsFrom): Promise<SessionTicketsResult> {
  switch (from.from) {
    case 'typed': {
      const { tickets, unknown } = readTypedTickets(from.text, from.site)
      if (unknown.length > 0)
        return { ok: false, reason: 'unknown-tickets', words: unknown.slice(0, TOLD_WORDS) }
      return whole(tickets)
    }
    case 'list': {
      const list = await database.get('lists', from.id)
      if (!list) return { ok: false, reason: 'gone' }
      const there = list.tickets.filter(({ state }) => state !== 'gone')
      return whole(there.map(({ host, site, key, url }) => ({ host, site, key, url })))
    }
    case 'recent':
      return whole(from.tickets)
  }
}

function whole(all: Readonly<SessionTickets>): SessionTicketsResult {
  const tickets = [...new Map(all.map((ticket) => [ticketId(ticket), ticket])).values()]
  if (tickets.length === 0) return { ok: false, reason: 'no-tickets' }
  return tickets.length > MOST_CALIBRATED ? { ok: false, reason: 'too-many' } : { ok: true, tickets }
}
