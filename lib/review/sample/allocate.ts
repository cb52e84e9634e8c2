/**
 * Shares a sample among strata. While there is room each has one; the rest goes out in proportion to what each has left, by
 * the largest remainder, the earlier stratum where remainders are the same. A sample smaller than the number of strata gives
 * one to each of the first.
 *
 * The first one of each makes small strata a little heavier than their share: a list in which a stratum is missing could say
 * nothing of it at all.
 *
 * @param sizes how many each stratum has, at least 1 @param wanted at most their sum
 * @returns how many to take of each, in their order; they add up to `wanted`
 */
export function allocate(sizes: readonly number[], wanted: number): number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const rest = wanted - sizes.length
  if (rest <= 0) return sizes.map((_, index) => (index < wanted ? 1 : 0))
  const left = total - sizes.length
  // In whole numbers, so that no rounding of a machine decides. Never more than a stratum has: rest ≤ left.
  const shares = sizes.map((size, index) => {
    const parts = rest * (size - 1)
    return {
      index,
      take: left === 0 ? 0 : Math.floor(parts / left),
      remainder: left === 0 ? 0 : parts % left,
    }
  })
  const over = rest - shares.reduce((sum, { take }) => sum + take, 0)
  const byRemainder = shares.toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
  const lucky = new Set(byRemainder.slice(0, over).map(({ index }) => index))
  return shares.map(({ index, take }) => 1 + take + (lucky.has(index) ? 1 : 0))
}
