import type { CardRef, Category, Scorecard } from '../card/card'
import { isLow, ratingScore } from '../card/score'
import type { Interval } from '../stats/interval'
import { meanEstimate, type MeanEstimate } from '../stats/mean'
import type { CountedRow } from './row'

/** Scores of reviews and of criteria go from 0 to 100. */
export const SCORES: Interval = { low: 0, high: 100 }

/** One category of the cards, over all their versions. */
export interface CategoryScore {
  /** Id of the card, and of its category. */
  readonly card: string
  readonly category: string
  /** Mean of the ratings as 0–100; null where it was never rated. */
  readonly score: MeanEstimate | null
  /** Reviews in which it was N/A or not rated. */
  readonly notRated: number
  /** Ratings that got half of the points or less. */
  readonly low: number
  /** Low ratings that name a cause; one may name several. The most frequent first. */
  readonly causes: readonly { readonly id: string; readonly count: number }[]
}

interface Tally {
  readonly category: string
  readonly scores: number[]
  notRated: number
  low: number
  readonly causes: Map<string, number>
}

/** Counts each category over all versions of its card. */
export function categoriesOf(rows: readonly CountedRow[], cards: readonly Scorecard[]): CategoryScore[] {
  const talliesOf = tallying(cards)
  for (const row of rows) {
    const counted = talliesOf(row.card)
    if (counted === null) continue
    for (let at = 0; at < counted.card.categories.length; at++) {
      const category = counted.card.categories[at]
      const tally = counted.tallies[at]
      if (category && tally) count(tally, category, row, at)
    }
  }
  return talliesOf.all().map(({ card, tally: { category, scores, notRated, low, causes } }) => ({
    card,
    category,
    score: meanEstimate(scores, SCORES),
    notRated,
    low,
    causes: [...causes]
      .map(([id, count]) => ({ id, count }))
      .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1)),
  }))
}

/** Adds what a review says of one category. Causes count where the rating is low, and each once. */
function count(tally: Tally, category: Category, { ratings, causes }: CountedRow, at: number): void {
  const value = ratings[at] ?? 0
  if (value === 0) {
    tally.notRated += 1
    return
  }
  // An imported review may have a rating beyond its scale; the score takes it for the highest, too.
  const rated = Math.min(value, category.points)
  tally.scores.push(100 * ratingScore(rated, category))
  if (!isLow(rated, category)) return
  tally.low += 1
  if (causes.length === 0) return
  for (const cause of new Set(causes.flatMap(([where, id]) => (where === at ? id : []))))
    tally.causes.set(cause, (tally.causes.get(cause) ?? 0) + 1)
}

/** Finds the tallies of a card's categories, in its order: those of its other versions where they have the same id. */
function tallying(cards: readonly Scorecard[]) {
  const known = new Map(cards.map((card) => [keyOf(card), card]))
  const found = new Map<string, { readonly card: Scorecard; readonly tallies: readonly Tally[] } | null>()
  const all = new Map<string, Map<string, Tally>>()
  const add = (key: string) => {
    const card = known.get(key)
    if (!card) return null
    const ofCard = all.get(card.id) ?? new Map<string, Tally>()
    all.set(card.id, ofCard)
    const tallies = card.categories.map(({ id }) => {
      const tally: Tally = ofCard.get(id) ?? {
        category: id,
        scores: [],
        notRated: 0,
        low: 0,
        causes: new Map(),
      }
      ofCard.set(id, tally)
      return tally
    })
    return { card, tallies }
  }
  const of = (ref: CardRef) => {
    const key = keyOf(ref)
    const before = found.get(key)
    if (before !== undefined) return before
    const added = add(key)
    found.set(key, added)
    return added
  }
  return Object.assign(of, {
    all: () => [...all].flatMap(([card, ofCard]) => [...ofCard.values()].map((tally) => ({ card, tally }))),
  })
}

function keyOf({ id, version }: CardRef): string {
  return `${id} ${version}`
}
