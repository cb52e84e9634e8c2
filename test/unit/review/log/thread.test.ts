import { describe, expect, it } from 'vitest'
import { inOrder } from '@/lib/review/log/thread'
import { idOf, remarkOf } from '../some-review'

const dispute = remarkOf(1, 1, { at: '2026-11-02T10:00:00.000Z' })
const answer = remarkOf(2, 1, { kind: 'kept', as: 'reviewer', answers: dispute.id })

describe('what was said is read', () => {
  it('by time', () => {
    const earlier = remarkOf(3, 1, { at: '2026-11-01T10:00:00.000Z' })
    expect(inOrder([dispute, earlier])).toEqual([earlier, dispute])
  })

  it('with an answer after what it answers, whatever the clock said', () => {
    const early = { ...answer, at: '2026-11-01T10:00:00.000Z' }
    const later = remarkOf(3, 1, { at: '2026-11-03T10:00:00.000Z' })
    expect(inOrder([later, early, dispute])).toEqual([dispute, early, later])
  })

  it('by the version it is about before the time', () => {
    const next = remarkOf(3, 1, { counter: 2, at: '2026-10-01T10:00:00.000Z' })
    expect(inOrder([next, dispute])).toEqual([dispute, next])
  })

  it('whole, also where a file says what cannot be', () => {
    const one = { ...dispute, answers: answer.id }
    expect(inOrder([one, answer])).toHaveLength(2)
    expect(inOrder([{ ...answer, answers: idOf(99, 1) }])).toHaveLength(1)
  })
})
