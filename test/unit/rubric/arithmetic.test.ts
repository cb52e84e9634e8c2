import { describe, expect, it } from 'vitest'
import { finalScore, gainOf, judgedShare, rawScore, rounded } from '@/lib/rubric/arithmetic'
import type { Judgement } from '@/lib/rubric/judgement'

type Counted = Pick<Judgement, 'id' | 'weight' | 'credit' | 'critical' | 'verdict'>
const CREDIT = { pass: 1, partial: 0.5, fail: 0, na: null, unreadable: null } as const

const counted = (id: string, verdict: Judgement['verdict'], weight = 1, critical = false): Counted => ({
  id,
  verdict,
  weight,
  critical,
  credit: CREDIT[verdict],
})

const HUNDRED = { min: 0, max: 100, decimals: 0 }
const FIVE = { min: 1, max: 5, decimals: 1 }

describe('score', () => {
  it.each([
    ['all passed', [counted('a', 'pass'), counted('b', 'pass')], HUNDRED, 100],
    ['weights count', [counted('a', 'pass', 3), counted('b', 'fail', 1)], HUNDRED, 75],
    ['a partial is half', [counted('a', 'partial')], HUNDRED, 50],
    ['N/A leaves both sums', [counted('a', 'pass'), counted('b', 'na', 9)], HUNDRED, 100],
    ['unreadable leaves both sums', [counted('a', 'fail'), counted('b', 'unreadable', 9)], HUNDRED, 0],
    ['one to five', [counted('a', 'pass'), counted('b', 'fail')], FIVE, 3],
    ['nothing rated is not scored', [counted('a', 'na'), counted('b', 'unreadable')], HUNDRED, null],
  ])('%s', (_, judgements, scale, score) => {
    expect(rawScore(judgements, scale)).toBe(score)
  })

  it('follows the critical rule that was chosen', () => {
    const judgements = [counted('a', 'pass', 9), counted('leak', 'fail', 1, true)]
    expect([finalScore(judgements, HUNDRED, 'zero'), finalScore(judgements, HUNDRED, 'flag')]).toEqual([
      0, 90,
    ])
  })

  it('does not punish a critical criterion that could not be read', () => {
    expect(finalScore([counted('a', 'pass'), counted('leak', 'unreadable', 1, true)], HUNDRED, 'zero')).toBe(
      100,
    )
  })
})

describe('gain', () => {
  const judgements = [
    counted('a', 'pass', 2),
    counted('b', 'partial', 1),
    counted('c', 'fail', 1),
    counted('d', 'na', 5),
  ]

  it.each([
    ['a', 0],
    ['b', 12.5],
    ['c', 25],
    ['d', 0],
  ])('%s would add %d', (id, gain) => {
    expect(gainOf(id, judgements, HUNDRED, 'flag')).toBe(gain)
  })

  it('is the whole score for the one critical fail under "zero", and nothing for the others', () => {
    const zeroed = [counted('a', 'partial', 1), counted('leak', 'fail', 1, true)]
    expect([gainOf('leak', zeroed, HUNDRED, 'zero'), gainOf('a', zeroed, HUNDRED, 'zero')]).toEqual([75, 0])
  })
})

it('says what share could be judged', () => {
  expect(judgedShare([counted('a', 'pass', 3), counted('b', 'unreadable', 1), counted('c', 'na', 5)])).toBe(
    0.75,
  )
  expect(judgedShare([counted('c', 'na')])).toBe(0)
})

it.each([
  [1.25, 1, 1.3],
  [94.5, 0, 95],
  [1.005, 2, 1.01],
])('rounds %d to %i decimals: %d', (value, decimals, result) => {
  expect(rounded(value, decimals)).toBe(result)
})
