import type { Scorecard } from '../card/card'
import type { Rating } from '../record/review'

/**
 * Whether two cards of the same id and version give every review the same score and know the same root causes. Words may
 * differ: a translation or a clearer sentence changes no figure.
 */
export function scoresAlike(one: Scorecard, other: Scorecard): boolean {
  return one === other || scoringOf(one) === scoringOf(other)
}

/** What scores depend on, in one string; the order of categories is no part of it. */
export function scoringOf({ critical, passAt, categories }: Scorecard): string {
  const rated = categories.map(({ id, points, weight, critical: fails, rootCauses }) => [
    id,
    points,
    weight,
    fails,
    rootCauses.map((cause) => cause.id).sort(),
  ])
  return JSON.stringify([critical, passAt, rated.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))])
}

/** Whether ratings can have been made with a card: each of a category of its own, within its points. */
export function fitsCard(ratings: readonly Rating[], { categories }: Scorecard): boolean {
  const seen = new Set<string>()
  return ratings.every(({ category, value }) => {
    const rated = categories.find(({ id }) => id === category)
    if (!rated || seen.has(category)) return false
    seen.add(category)
    return typeof value !== 'number' || value <= rated.points
  })
}
