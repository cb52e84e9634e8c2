import type { RatingTable } from './ratings'

/** The ratings of the units that at least two raters rated; laid out for going through them a thousand times. */
export interface Pairable {
  /** How many units. */
  readonly units: number
  /** The different ratings, from the least up. */
  readonly values: readonly number[]
  /** Per rating its place in `values`; unit by unit, and within a unit from the least up. */
  readonly places: Int32Array
  /** Per unit where it begins in `places`; at the end, where the last one ends. */
  readonly starts: Int32Array
}

/** What can be paired. A unit with a single rating says nothing about agreement and is left out. */
export function pairable(table: RatingTable<number>): Pairable {
  const rows = table
    .map((row) => row.filter((rating) => rating !== null).sort((a, b) => a - b))
    .filter((row) => row.length > 1)
  const values = [...new Set(rows.flat())].sort((a, b) => a - b)
  const placeOf = new Map(values.map((value, place) => [value, place]))
  const starts = new Int32Array(rows.length + 1)
  for (const [unit, row] of rows.entries()) starts[unit + 1] = (starts[unit] ?? 0) + row.length
  const places = Int32Array.from(rows.flat(), (value) => placeOf.get(value) ?? 0)
  return { units: rows.length, values, places, starts }
}
