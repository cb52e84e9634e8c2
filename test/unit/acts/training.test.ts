import { describe, expect, it } from 'vitest'
import { ACTS } from '@/lib/acts/act'
import { fit, oddsOf } from '../../acts/fit'
import { examplesOf, teach } from '../../acts/examples'
import { ACTS_OF_CODES } from '../../acts/codes'
import type { LabelledSentence } from '../../acts/sentences'

const row = (...features: number[]) => Int32Array.from(features)
const SETTINGS = { rounds: 20, alpha: 0.5, l1: 0.1, l2: 0 }

describe('learning', () => {
  const rows = [row(0, 2), row(0), row(1, 2), row(1), row(0, 1), row(2)]
  const targets = Uint8Array.from([1, 0, 1, 0, 0, 1, 0, 1, 1, 1, 0, 0])
  it('tells acts by their features', () => {
    const learnt = fit(rows, targets, 3, 2, SETTINGS)
    const [first = 0, second = 0] = oddsOf(learnt, row(0))
    expect(first).toBeGreaterThan(0)
    expect(second).toBeLessThan(0)
  })
  it('gives the same weights each time', () => {
    expect(fit(rows, targets, 3, 2, SETTINGS)).toEqual(fit(rows, targets, 3, 2, SETTINGS))
  })
  it('leaves out features that are seen too rarely', () => {
    const sentence = (...features: string[]): LabelledSentence => ({
      writer: 'w',
      acts: new Set(['cause']),
      features: new Set(features),
      message: 0,
    })
    const examples = examplesOf([
      sentence('often', 'rare'),
      sentence('often'),
      sentence('often'),
      sentence('often'),
    ])
    expect(examples.names).toEqual(['often'])
    expect(teach(examples).weights).toHaveLength(2 * ACTS.length)
  })
})

it('each act is taught by at least one code', () => {
  expect(new Set(Object.values(ACTS_OF_CODES).flat())).toEqual(new Set(ACTS))
})
