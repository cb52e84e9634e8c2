import type { Category } from '../card/card'
import { alignment } from '../stats/alignment'
import { alpha } from '../stats/alpha'
import { kappa } from '../stats/kappa'
import type { AlignmentFigure, CategoryAgreement, OverallAgreement, PairAgreement } from './agreement'
import {
  isNaSplit,
  ratedValue,
  sharesOf,
  valuesOf,
  type RatingCell,
  type SessionRatings,
} from './rating-cells'
import { kappaInterval, meanInterval } from './ticket-intervals'

/** How far reviewers agree on each category, in the card's order. A category's units are the tickets. */
export function compareByCategory({ categories, cells }: SessionRatings): CategoryAgreement[] {
  return categories.map(({ id }, category) => {
    const own = cells.filter((cell) => cell.category === category)
    const values = valuesOf(own)
    return {
      category: id,
      alignment: meanOver(own, categories),
      nominal: alpha(values, 'nominal'),
      ordinal: alpha(values, 'ordinal'),
      interval: alpha(values, 'interval'),
      naTickets: own.filter(isNaSplit).length,
    }
  })
}

/**
 * How far reviewers agree over all categories; a unit is one category of one ticket.
 *
 * - Alignment is the mean over all pairs: each is a share of its own scale already.
 * - Interval alpha is of the shares of points, (rating − 1) / (points − 1), by which the card scores them too (field guide, §8):
 *   on that scale distances of different categories mean the same.
 * - Nominal and ordinal alpha are given for each scale by itself. What chance gives is worked out from how often each rating
 *   was given in all (K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011); "3 of 3" and "3 of 5" are not one
 *   rating, and told apart they would count as ones that could have been given for each other and never are.
 *
 * Intervals draw whole tickets: ratings of one ticket go together.
 */
export function compareOverall({ categories, cells }: SessionRatings): OverallAgreement {
  const byTicket = (some: readonly RatingCell[]) => ({ belongs: some.map(({ ticket }) => ticket) })
  return {
    alignment: meanOver(cells, categories),
    interval: alpha(sharesOf(cells, categories), 'interval', byTicket(cells)),
    scales: scalesOf(categories).map((points) => {
      const own = ofScale(cells, categories, points)
      const values = valuesOf(own)
      return {
        points,
        categories: categories.filter((category) => category.points === points).length,
        nominal: alpha(values, 'nominal', byTicket(own)),
        ordinal: alpha(values, 'ordinal', byTicket(own)),
      }
    }),
    naCells: cells.filter(isNaSplit).length,
  }
}

/** Draws for all kappas of a comparison together: some hundred milliseconds. */
const MOST_DRAWN = 20_000_000
/** Fewer draws make no interval, and more than this make it no better. */
const FEWEST_DRAWS = 200
const MOST_DRAWS = 1_000

/**
 * How each two reviewers agree, in the order of names. Kappa is given for each scale, for the reason alpha is. With so many
 * pairs that drawing for all of them would take long, kappas have no interval.
 */
export function comparePairs({ reviewers, categories, cells }: SessionRatings): PairAgreement[] {
  const pairs = (reviewers.length * (reviewers.length - 1)) / 2
  const draws = Math.floor(MOST_DRAWN / Math.max(1, 2 * pairs * cells.length))
  const scales = scalesOf(categories).map((points) => ({ points, own: ofScale(cells, categories, points) }))
  const byCategory = categories.map((_category, at) => cells.filter(({ category }) => category === at))
  const kappaOf = (some: readonly RatingCell[], points: number, one: number, other: number) => ({
    ...kappa(column(some, one), column(some, other)),
    interval:
      draws < FEWEST_DRAWS
        ? null
        : kappaInterval(bothRated(some, one, other), points, Math.min(draws, MOST_DRAWS)),
  })
  return reviewers.flatMap((_one, one) =>
    reviewers.slice(one + 1).map((_other, after): PairAgreement => {
      const other = one + 1 + after
      const between = cells.map((cell) => ({
        ...cell,
        ratings: [cell.ratings[one] ?? null, cell.ratings[other] ?? null],
      }))
      return {
        pair: [one, other],
        alignment: meanOver(between, categories),
        scales: scales.map(({ points, own }) => ({ points, ...kappaOf(own, points, one, other) })),
        categories: categories.map(({ points }, at) => kappaOf(byCategory[at] ?? [], points, one, other)),
      }
    }),
  )
}

/** The ratings of two reviewers where both rated, by ticket. */
function bothRated(cells: readonly RatingCell[], one: number, other: number): [number, number][][] {
  const tickets = new Map<number, [number, number][]>()
  for (const { ticket, ratings } of cells) {
    const first = ratedValue(ratings[one] ?? null)
    const second = ratedValue(ratings[other] ?? null)
    if (first === null || second === null) continue
    const of = tickets.get(ticket)
    if (of) of.push([first, second])
    else tickets.set(ticket, [[first, second]])
  }
  return [...tickets.values()]
}

/** The different scales of a card, those with fewer points first. */
export function scalesOf(categories: readonly Category[]): number[] {
  return [...new Set(categories.map(({ points }) => points))].sort((one, other) => one - other)
}

function ofScale(
  cells: readonly RatingCell[],
  categories: readonly Category[],
  points: number,
): RatingCell[] {
  return cells.filter(({ category }) => categories[category]?.points === points)
}

function column(cells: readonly RatingCell[], reviewer: number): (number | null)[] {
  return cells.map(({ ratings }) => ratedValue(ratings[reviewer] ?? null))
}

/** Mean alignment over all pairs of all cells: pairs count the same, however many a cell has. Its interval draws whole tickets. */
function meanOver(cells: readonly RatingCell[], categories: readonly Category[]): AlignmentFigure {
  const tickets = new Map<number, { sum: number; count: number }>()
  for (const { ticket, category, ratings } of cells) {
    const most = categories[category]?.points ?? 1
    const values = ratings.map(ratedValue).filter((value) => value !== null)
    for (const [at, value] of values.entries())
      for (const other of values.slice(at + 1)) {
        const of = tickets.get(ticket) ?? { sum: 0, count: 0 }
        of.sum += alignment(Math.min(value, most), Math.min(other, most), most)
        of.count += 1
        tickets.set(ticket, of)
      }
  }
  const sums = [...tickets.values()]
  const pairs = sums.reduce((all, { count }) => all + count, 0)
  if (pairs === 0) return null
  const mean = sums.reduce((all, { sum }) => all + sum, 0) / pairs
  return { alignment: mean, pairs, interval: meanInterval(sums) }
}
