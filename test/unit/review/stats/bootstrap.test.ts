import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bootstrapInterval } from '@/lib/review/stats/bootstrap'

const meanOf = (values: readonly number[]) => (drawn: Int32Array) =>
  drawn.reduce((sum, unit) => sum + (values[unit] ?? Number.NaN), 0) / drawn.length
const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 60 })

describe('bootstrap', () => {
  it('draws every unit about as often as any other, and as many as there are', () => {
    const times = new Array<number>(8).fill(0)
    bootstrapInterval(8, (drawn) => {
      expect(drawn).toHaveLength(8)
      for (const unit of drawn) times[unit] = (times[unit] ?? Number.NaN) + 1
      return 0
    })
    expect(times.reduce((sum, each) => sum + each)).toBe(8_000)
    for (const each of times) expect(Math.abs(each - 1_000)).toBeLessThan(150)
  })

  it('is near what the normal distribution says of a mean', () => {
    // 0 … 39: mean 19.5, standard deviation of the population 11.543, of the mean 1.825.
    const interval = bootstrapInterval(40, meanOf(Array.from({ length: 40 }, (_, at) => at)))
    expect(Math.abs((interval?.low ?? 0) - (19.5 - 1.96 * 1.825))).toBeLessThan(0.4)
    expect(Math.abs((interval?.high ?? 0) - (19.5 + 1.96 * 1.825))).toBeLessThan(0.4)
  })

  it('is the same each time, and another with another seed', () => {
    const statistic = meanOf([12, 40, 55, 61, 70, 93])
    expect(bootstrapInterval(6, statistic)).toEqual(bootstrapInterval(6, statistic))
    expect(bootstrapInterval(6, statistic, { seed: 1 })).not.toEqual(bootstrapInterval(6, statistic))
    // On any machine.
    expect(bootstrapInterval(6, statistic)?.low).toBeCloseTo(34.825, 9)
    expect(bootstrapInterval(6, statistic)?.high).toBeCloseTo(73.691666667, 9)
  })

  it('moves and stretches with the values', () => {
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -50, max: 50 }),
        (of, by, add) => {
          const plain = bootstrapInterval(of.length, meanOf(of))
          const moved = bootstrapInterval(of.length, meanOf(of.map((value) => value * by + add)))
          expect(moved?.low).toBeCloseTo((plain?.low ?? Number.NaN) * by + add, 6)
          expect(moved?.high).toBeCloseTo((plain?.high ?? Number.NaN) * by + add, 6)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('is wider with more confidence', () => {
    fc.assert(
      fc.property(values, (of) => {
        const usual = bootstrapInterval(of.length, meanOf(of)) ?? { low: Number.NaN, high: Number.NaN }
        const sure = bootstrapInterval(of.length, meanOf(of), { confidence: 0.99 })
        expect(sure?.low).toBeLessThanOrEqual(usual.low)
        expect(sure?.high).toBeGreaterThanOrEqual(usual.high)
      }),
      { numRuns: 30 },
    )
  })

  it('bounds its work: many units are drawn less often', () => {
    let calls = 0
    const count = () => ++calls
    bootstrapInterval(10_000, count)
    expect(calls).toBe(200)
    calls = 0
    bootstrapInterval(10, count, { resamples: 300 })
    expect(calls).toBe(300)
  })

  it('leaves out draws without a value, and gives up where half of them have none', () => {
    let call = 0
    const everyThird = () => (call++ % 3 === 0 ? Number.NaN : 7)
    expect(bootstrapInterval(9, everyThird)).toEqual({ low: 7, high: 7 })
    const everySecond = () => (call++ % 2 === 0 ? Number.NaN : 7)
    expect(bootstrapInterval(9, everySecond)).toBeNull()
  })

  it('does not resample four units', () => {
    expect(bootstrapInterval(4, () => 1)).toBeNull()
    expect(bootstrapInterval(5, () => 1)).toEqual({ low: 1, high: 1 })
  })
})
