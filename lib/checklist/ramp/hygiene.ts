import type { TicketActivity } from '../activity'

/** Tickets that a median is taken of. */
export const WINDOW = 20
/** Below this many, nothing is said. */
export const FEWEST = 5
/** Points by which medians of so few tickets differ by chance alone: less is no change. */
const STEADY = 3

/** A median with how many it is of; null below {@link FEWEST}. */
export interface Median {
  readonly median: number | null
  readonly n: number
}

/** How hygiene, 0–100, goes: the last tickets against those before. */
export interface HygieneTrend {
  readonly last: Median
  readonly before: Median
  readonly way: 'up' | 'down' | 'steady' | 'too-few'
  /** Points of the one median above the other; null with too few. */
  readonly change: number | null
}

/** Hygiene of the last {@link WINDOW} tickets and of the {@link WINDOW} before. @param tickets the one worked on last at the end */
export function hygieneTrend(tickets: readonly TicketActivity[]): HygieneTrend {
  const scores = scoresOf(tickets)
  const last = medianOf(scores.slice(-WINDOW))
  const before = medianOf(scores.slice(-2 * WINDOW, -WINDOW))
  if (last.median === null || before.median === null) return { last, before, way: 'too-few', change: null }
  const change = last.median - before.median
  const way = Math.abs(change) < STEADY ? 'steady' : change > 0 ? 'up' : 'down'
  return { last, before, way, change }
}

/** The median of the last `most` tickets that were scored. */
export function hygieneOf(tickets: readonly TicketActivity[], most = WINDOW): Median {
  return medianOf(scoresOf(tickets).slice(-most))
}

/** The scores there are, in the order of the tickets. */
export function scoresOf(tickets: readonly TicketActivity[]): number[] {
  return tickets.flatMap(({ hygiene }) => hygiene ?? [])
}

/** The median; of an even number the mean of the two in the middle. */
export function medianOf(values: readonly number[]): Median {
  const n = values.length
  return { median: n < FEWEST ? null : quantile(values, 0.5), n }
}

/** The value below which a share of values lies, between neighbours in proportion. @throws RangeError of none */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  const place = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  if (low === undefined || high === undefined) throw new RangeError('There is no quantile of nothing.')
  return low + (high - low) * (place - Math.floor(place))
}
