import type { Scorecard } from '@/lib/review/card/card'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import type { Rating, RatingValue, ReviewPerson, Revision } from '@/lib/review/record/review'

/** An id for things made in tests: the same number, the same id. `kind` keeps those of different things apart. */
export function madeId(kind: number, at: number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')
  return `${hex(kind, 8)}-0000-4000-8000-${hex(at, 12)}`
}

/** A session of `tickets` Zendesk tickets, numbered from 4001 on. */
export function madeSession(
  card: Scorecard,
  tickets: number,
  change: Partial<CalibrationSession> = {},
): CalibrationSession {
  const site = 'https://acme.zendesk.com'
  return {
    format: 1,
    id: madeId(1, 1),
    title: 'November calibration',
    at: '2026-11-02T09:00:00Z',
    by: { id: 'reviewer-1', name: 'Ada Brink' },
    card,
    tickets: Array.from({ length: tickets }, (_none, at) => {
      const key = String(4001 + at)
      return { host: 'zendesk' as const, site, key, url: `${site}/agent/tickets/${key}` }
    }),
    reviewers: 3,
    opened: null,
    decisions: [],
    ...change,
  }
}

/** What a made reviewer says: a rating, or more of it. Null: not rated. */
export type Said = RatingValue | null | (Partial<Rating> & { readonly value: RatingValue | null })

/** Reviews of one reviewer for a session, a row a ticket, in it what is said of each of the card's categories; null: no review. */
export function madeResults(
  session: CalibrationSession,
  reviewer: ReviewPerson,
  rows: readonly (readonly Said[] | null)[],
  seed: number,
): Revision[] {
  return rows.flatMap((row, at) => {
    const ticket = session.tickets[at]
    if (row === null || ticket === undefined) return []
    const moment = new Date(Date.UTC(2026, 10, 3, 9, at, seed % 60)).toISOString()
    return {
      review: madeId(2 + seed, at),
      counter: 1,
      at: moment,
      by: reviewer,
      why: 'saved' as const,
      content: {
        ticket: {
          ...ticket,
          channel: 'email',
          type: 'question',
          tags: [],
          stage: 'solved' as const,
          priority: 'normal' as const,
          profile: 'specialist' as const,
          hygiene: null,
          escalation: null,
        },
        agent: null,
        reviewer,
        card: { id: session.card.id, version: session.card.version },
        ratings: session.card.categories.map(({ id }, category) => toRating(id, row[category] ?? null)),
        comment: '',
        seconds: 180,
        pick: { how: 'chosen' as const },
        blind: true,
        prefilled: false,
        session: session.id,
        startedAt: moment,
      },
    }
  })
}

function toRating(category: string, said: Said): Rating {
  const more = said !== null && typeof said === 'object' ? said : { value: said }
  return { causes: [], comment: '', quotes: [], ...more, category }
}
