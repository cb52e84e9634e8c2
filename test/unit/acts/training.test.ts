import { describe, expect, it } from 'vitest'
import { ACTS, type Act } from '@/lib/acts/act'
import { TOLD } from '@/lib/signals/sentence-odds'
import { fit, oddsOf } from '../../acts/fit'
import { examplesOf, teach, type Example } from '../../acts/examples'
import { ACTS_OF_CODES } from '../../acts/codes'
import { readTickets } from '../../acts/lines'

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
    const sentence = (...features: string[]): Example => ({ writer: 'w', acts: new Set(['cause']), features })
    const sentences = [
      sentence('often', 'rare'),
      sentence('often', 'rare', 'rare'),
      sentence('often'),
      sentence('often'),
    ]
    const examples = examplesOf(sentences, ['cause', 'ask'])
    expect(examples.names).toEqual(['often'])
    expect(teach(examples, SETTINGS, [0, 1]).weights).toHaveLength(2 * 2)
  })
  it('counts an example that is given twice twice', () => {
    const told = (...acts: Act[]): Example => ({ writer: 'w', acts: new Set(acts), features: ['word'] })
    const examples = examplesOf([told('cause'), told(), told('cause'), told()], ['cause'])
    const oddsAfter = (only: number[]) => oddsOf(teach(examples, SETTINGS, only), row(0))[0] ?? 0
    expect(oddsAfter([0, 0, 0, 1])).toBeGreaterThan(oddsAfter([0, 1]))
  })
})

it.each(['sentences', 'reports'] as const)('%s are in shape and told by known codes', (name) => {
  const lines = readTickets(name).flat()
  expect(lines.length).toBeGreaterThan(8_000)
  expect(new Set(lines.map(({ writer }) => writer)).size).toBeGreaterThanOrEqual(8)
})

it('each act is taught by at least one code', () => {
  expect(new Set(Object.values(ACTS_OF_CODES).flat())).toEqual(new Set([...ACTS, ...TOLD]))
})
