import { mean } from 'simple-statistics'
import type { Rating } from '../record/review'
import type { Category, Scorecard } from './card'

/** What a review comes to. */
export interface CardScore {
  /** 0–100 before critical categories; null: not scored, because nothing was rated. */
  readonly raw: number | null
  /** As it counts. */
  readonly final: number | null
  /** Ids of critical categories with the lowest rating. */
  readonly criticalFailed: readonly string[]
  /** Whether it passes; null where it is not scored. */
  readonly passed: boolean | null
}

/** Share of a category's points that a rating gets, 0–1: (rating − lowest) / (highest − lowest). Field guide, §8. */
export function ratingScore(value: number, { points }: Pick<Category, 'points'>): number {
  return (value - 1) / (points - 1)
}

/** Whether a rating is low enough to ask for its causes: half of the points or less. */
export function isLow(value: number, category: Pick<Category, 'points'>): boolean {
  return ratingScore(value, category) <= 0.5
}

/**
 * The score of a review: Σ(score × weight) / Σ(weight) over what was rated, as 0–100. N/A and categories that were not rated
 * leave both sums; where none with weight is left it is not scored, which is neither 0 nor 100. A failed critical category
 * makes it 0 or only marks it failed, as the card says. Field guide, §8.
 */
export function scoreReview(card: Scorecard, ratings: readonly Rating[]): CardScore {
  const values = new Map(ratings.map(({ category, value }) => [category, value]))
  let points = 0
  let weights = 0
  const criticalFailed: string[] = []
  for (const category of card.categories) {
    const value = values.get(category.id)
    if (typeof value !== 'number') continue
    points += ratingScore(Math.min(value, category.points), category) * category.weight
    weights += category.weight
    if (category.critical && value === 1) criticalFailed.push(category.id)
  }
  const hasFailed = criticalFailed.length > 0
  const raw = weights === 0 ? null : withoutDust(100 * (points / weights))
  const final = raw !== null && hasFailed && card.critical === 'zero' ? 0 : raw
  return { raw, final, criticalFailed, passed: final === null ? null : !hasFailed && final >= card.passAt }
}

/**
 * Fractions of weights leave a trace in the last digits of a sum, other ones in another order: a review that comes to the
 * pass mark exactly must not miss it by that. Ten decimals are far more than anybody shows.
 */
function withoutDust(score: number): number {
  return Math.round(score * 1e10) / 1e10
}

/** IQS, the mean of the scores of reviews, 0–100; null where none is scored. Field guide, §8. */
export function meanScore(finals: readonly (number | null)[]): number | null {
  const scored = finals.filter((final) => final !== null)
  return scored.length === 0 ? null : mean(scored)
}
