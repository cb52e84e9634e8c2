import { describe, expect, it } from 'vitest'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import { sessionReviews } from '@/lib/review/calibration/session-review'
import { standingOf } from '@/lib/review/calibration/standing'
import { revisionHash } from '@/lib/review/record/hash'
import type { Revision } from '@/lib/review/record/review'
import { madeResults, madeSession, type Said } from '../../../reviews/made-session'
import { cardOf } from './made-card'

const [ADA, BO, CHIDI] = [
  { id: 'a', name: 'Ada Brink' },
  { id: 'b', name: 'Bo Lindqvist' },
  { id: 'c', name: 'Chidi Okafor' },
] as const
const SESSION = madeSession(cardOf(3, 5), 2, { reviewers: 2 })
const ROWS: Said[][] = [
  [3, 5],
  [2, 'na'],
]

const headsOf = (...revisions: readonly Revision[][]) =>
  revisions.flat().map((revision) => ({ revision, hash: revisionHash(revision) }))
const standing = (session: CalibrationSession, ...revisions: readonly Revision[][]) =>
  standingOf(session, sessionReviews(session, headsOf(...revisions)))

describe('the standing of a session', () => {
  it('waits for all at first', () => {
    expect(standing(SESSION)).toEqual({ in: [], begun: [], awaited: 2, shown: null })
  })

  it('has those in who reviewed every ticket, in the order of names', () => {
    const chidi = madeResults(SESSION, CHIDI, ROWS, 3)
    const bo = madeResults(SESSION, BO, [ROWS[0] ?? null, null], 2)
    const ada = madeResults(SESSION, ADA, ROWS, 1)
    expect(standing(SESSION, bo, chidi)).toEqual({
      in: [CHIDI],
      begun: [{ reviewer: BO, tickets: 1 }],
      awaited: 1,
      shown: null,
    })
    expect(standing(SESSION, bo, chidi, ada)).toEqual({
      in: [ADA, CHIDI],
      begun: [{ reviewer: BO, tickets: 1 }],
      awaited: 0,
      shown: 'all-in',
    })
  })

  it('counts no review of another session, card, version or ticket', () => {
    const other = { ...SESSION, id: '00000001-0000-4000-8000-000000000002' }
    const card = { ...SESSION, card: { ...SESSION.card, version: 2 } }
    const tickets = { ...SESSION, tickets: SESSION.tickets.map((one) => ({ ...one, key: `9${one.key}` })) }
    for (const made of [other, card, tickets])
      expect(standing(SESSION, madeResults(made, ADA, ROWS, 1)).in).toEqual([])
  })

  it('counts a reviewer once who has two reviews of a ticket; the one revised more often is compared', () => {
    const [first] = madeResults(SESSION, ADA, ROWS, 1)
    const [second] = madeResults(SESSION, ADA, ROWS, 4)
    if (!first || !second) throw new Error('Both were made.')
    const revised = { ...second, counter: 2 }
    for (const order of [
      [[first], [revised]],
      [[revised], [first]],
    ]) {
      const reviews = sessionReviews(SESSION, headsOf(...order))
      expect(reviews.map(({ review }) => review.revision.review)).toEqual([second.review])
    }
    expect(standing(SESSION, [first], [revised]).begun).toEqual([{ reviewer: ADA, tickets: 1 }])
  })

  it('is shown before all are in only when it was opened', () => {
    const opened = { ...SESSION, opened: { at: SESSION.at, by: ADA, reason: 'Bo is on leave' } }
    expect(standing(opened, madeResults(SESSION, ADA, ROWS, 1))).toMatchObject({
      awaited: 1,
      shown: 'opened',
    })
  })
})
