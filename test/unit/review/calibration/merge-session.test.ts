import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeSessions } from '@/lib/review/calibration/merge-session'
import { calibrationSession, type CalibrationSession, type Decision } from '@/lib/review/calibration/session'
import { madeId, madeSession } from '../../../reviews/made-session'
import { cardOf } from './made-card'

const SESSION = madeSession(cardOf(3, 5), 2)
const PEOPLE = ['Ada Brink', 'Bo Lindqvist'].map((name, at) => ({ id: `reviewer-${at}`, name }))

const moments = fc
  .integer({ min: 0, max: 5 })
  .map((hours) => new Date(Date.UTC(2026, 10, 4, hours)).toISOString())
const people = fc.constantFrom(...PEOPLE)
// Few ids and texts, so that the same decision, and the same id with another text, come up.
const decisions: fc.Arbitrary<Decision> = fc.record({
  id: fc.integer({ min: 0, max: 3 }).map((at) => madeId(9, at)),
  at: moments,
  by: people,
  ticket: fc.constantFrom(null, 0, 1),
  category: fc.constantFrom(null, 'category-1'),
  text: fc.constantFrom('Read it as 2.', 'Read it as 3.'),
})
const copies: fc.Arbitrary<CalibrationSession> = fc
  .record({
    opened: fc.option(fc.record({ at: moments, by: people, reason: fc.constantFrom('Bo left', 'No time') })),
    decisions: fc.array(decisions, { maxLength: 4 }),
  })
  .map((change) => calibrationSession.parse({ ...SESSION, ...change }))

const merged = (one: CalibrationSession, other: CalibrationSession) => {
  const both = mergeSessions(one, other)
  if (!both) throw new Error('These are copies of one session.')
  return both
}

describe('two copies of a session', () => {
  it('come to the same in any order, and put together twice', () => {
    fc.assert(
      fc.property(copies, copies, copies, (a, b, c) => {
        const all = merged(merged(a, b), c)
        expect(merged(c, merged(b, a))).toEqual(all)
        expect(merged(merged(a, c), b)).toEqual(all)
        expect(merged(all, all)).toEqual(all)
        expect(merged(all, b)).toEqual(all)
      }),
    )
  })

  it('keep every decision, and stay opened', () => {
    fc.assert(
      fc.property(copies, copies, (a, b) => {
        const both = merged(a, b)
        for (const one of [...a.decisions, ...b.decisions]) expect(both.decisions).toContainEqual(one)
        expect(both.opened !== null).toBe(a.opened !== null || b.opened !== null)
        expect(calibrationSession.safeParse(both).success).toBe(true)
      }),
    )
  })

  it.each([
    ['another title', { title: 'December calibration' }],
    ['another card', { card: cardOf(3, 4) }],
    ['other tickets', { tickets: SESSION.tickets.slice(1) }],
    ['another number of reviewers', { reviewers: 4 }],
  ])('are no copies of one with %s', (_what, change) => {
    expect(mergeSessions(SESSION, { ...SESSION, ...change })).toBeNull()
  })

  it('are not put together where there would be too many decisions', () => {
    const many = (from: number) => ({
      ...SESSION,
      decisions: Array.from({ length: 600 }, (_none, at): Decision => ({
        id: madeId(9, from + at),
        at: SESSION.at,
        by: SESSION.by,
        ticket: null,
        category: null,
        text: 'Agreed.',
      })),
    })
    expect(mergeSessions(many(0), many(600))).toBeNull()
    expect(mergeSessions(many(0), many(400))?.decisions).toHaveLength(1_000)
  })
})
