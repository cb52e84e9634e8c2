import { bootstrapInterval } from '../stats/bootstrap'
import type { Interval } from '../stats/interval'

/** By which two means may differ for being rounded. */
const ROUNDING = 1e-9

/** A mean's parts on one ticket. */
export interface TicketSum {
  readonly sum: number
  readonly count: number
}

/** The interval of Σ sum / Σ count over tickets, whole tickets drawn. Null for fewer than five of them, and where no two means differ. */
export function meanInterval(tickets: readonly TicketSum[]): Interval | null {
  const [first] = tickets
  const isSame = ({ sum, count }: TicketSum) =>
    first !== undefined && Math.abs(sum / count - first.sum / first.count) < ROUNDING
  if (tickets.every(isSame)) return null
  return bootstrapInterval(tickets.length, (drawn) => {
    let sum = 0
    let count = 0
    for (let at = 0; at < drawn.length; at++) {
      const ticket = tickets[drawn[at] ?? 0]
      sum += ticket?.sum ?? 0
      count += ticket?.count ?? 0
    }
    return sum / count
  })
}

/**
 * The interval of Cohen's kappa, whole tickets drawn; see `kappa.ts` for the formula. Null for fewer than five of them and for
 * perfect agreement, which every draw would repeat.
 *
 * @param tickets the ratings of two reviewers, ticket by ticket, where both rated; from 1 to `points`
 * @param resamples how often to draw
 */
export function kappaInterval(
  tickets: readonly (readonly (readonly [number, number])[])[],
  points: number,
  resamples: number,
): Interval | null {
  if (tickets.every((pairs) => pairs.every(([one, other]) => one === other))) return null
  const first = new Float64Array(points + 1)
  const second = new Float64Array(points + 1)
  const ofDrawn = (drawn: Int32Array) => {
    first.fill(0)
    second.fill(0)
    let units = 0
    let equal = 0
    for (let at = 0; at < drawn.length; at++)
      for (const [one, other] of tickets[drawn[at] ?? 0] ?? []) {
        units += 1
        if (one === other) equal += 1
        first[one] = (first[one] ?? 0) + 1
        second[other] = (second[other] ?? 0) + 1
      }
    let byChance = 0
    for (let value = 1; value <= points; value++) byChance += (first[value] ?? 0) * (second[value] ?? 0)
    const pairs = units * units
    return byChance === pairs ? Number.NaN : (equal * units - byChance) / (pairs - byChance)
  }
  return bootstrapInterval(tickets.length, ofDrawn, { resamples })
}
