import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allocate } from '@/lib/review/sample/allocate'

it.each<[string, sizes: number[], wanted: number, shares: number[]]>([
  ['one each, the rest in proportion to what is left', [50, 30, 20], 10, [5, 3, 2]],
  ['a small one has its one', [98, 1, 1], 10, [8, 1, 1]],
  ['the largest remainder has what is over', [6, 3, 2], 5, [2, 2, 1]],
  ['the first of two with the same remainder', [2, 2, 2], 4, [2, 1, 1]],
  ['all of them', [3, 2, 1], 6, [3, 2, 1]],
  ['no room for each', [9, 5, 3], 2, [1, 1, 0]],
  ['nothing', [], 0, []],
])('%s', (_, sizes, wanted, shares) => {
  expect(allocate(sizes, wanted)).toEqual(shares)
})

it('adds up, takes no more than there is, and leaves none out while there is room', () => {
  const strata = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(strata, fc.nat(), (sizes, some) => {
      const wanted = some % (sizes.reduce((sum, size) => sum + size, 0) + 1)
      const shares = allocate(sizes, wanted)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(wanted)
      for (const [index, share] of shares.entries()) {
        expect(share).toBeLessThanOrEqual(sizes[index] ?? 0)
        if (wanted >= sizes.length) expect(share).toBeGreaterThanOrEqual(1)
      }
    }),
  )
})

it('a larger stratum never has less', () => {
  const strata = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(strata, fc.nat(200), (some, extra) => {
      const sizes = some.toSorted((a, b) => b - a)
      const total = sizes.reduce((sum, size) => sum + size, 0)
      const shares = allocate(sizes, Math.min(total, sizes.length + extra))
      for (let index = 1; index < shares.length; index += 1)
        expect(shares[index]).toBeLessThanOrEqual(shares[index - 1] ?? 0)
    }),
  )
})
