/** The value below which a share `p` of the values lies (nearest rank); 0 of none. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? 0
}

/** Arithmetic mean; 0 of none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
}

/** Rounded to `digits` decimals, for results that are read by people and compared by machines. */
export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

/** A repeatable stream of numbers 0 ≤ x < 1 (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** `n` of the items in an order of chance that is the same for the same seed; all where there are no more. */
export function sampleOf<T>(items: readonly T[], n: number, seed: number): T[] {
  const next = seeded(seed)
  const keyed = items.map((item) => ({ item, key: next() }))
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, n)
    .map(({ item }) => item)
}
