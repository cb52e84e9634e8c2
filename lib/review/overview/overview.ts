import { median } from 'simple-statistics'
import type { Scorecard } from '../card/card'
import { ratingScore } from '../card/score'
import type { ReviewPerson } from '../record/review'
import { correlation, type Correlation } from '../stats/correlation'
import type { Interval } from '../stats/interval'
import { meanEstimate, type MeanEstimate } from '../stats/mean'
import { wilson } from '../stats/wilson'
import { periodOf, type Period } from './period'
import type { ReviewRow } from './row'

/** Scores of reviews and of criteria go from 0 to 100. */
const SCORES: Interval = { low: 0, high: 100 }

/** How many of how many, and how sure that is. */
export interface Share extends Interval {
  readonly k: number
  readonly n: number
}

/** IQS of some reviews; null where none of them is scored. */
export interface GroupScore {
  readonly key: string
  readonly reviews: number
  readonly iqs: MeanEstimate | null
  readonly passed: Share | null
}

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
  readonly causes: readonly { readonly id: string; readonly count: number }[]
}

/** What a reviewer did. No figure of it says who is better. */
export interface ReviewerLoad {
  readonly reviewer: ReviewPerson
  readonly reviews: number
  /** Median time spent on one, in seconds. */
  readonly seconds: number
}

/** What some reviews show, each figure with its count and interval. */
export interface Overview {
  readonly reviews: number
  /** Reviews without a score. */
  readonly notScored: number
  readonly iqs: MeanEstimate | null
  readonly passed: Share | null
  readonly trend: { readonly period: Period; readonly groups: readonly GroupScore[] }
  readonly categories: readonly CategoryScore[]
  readonly byProfile: readonly GroupScore[]
  readonly byChannel: readonly GroupScore[]
  /** Machine scores beside the reviewers' own. */
  readonly hygiene: Correlation | null
  readonly escalation: Correlation | null
  /** By name, so that nobody is first. */
  readonly load: readonly ReviewerLoad[]
}

/**
 * What reviews show. Rows must be of one kind of pick; see {@link filterRows}.
 *
 * @param cards every card and version that a row names
 */
export function overviewOf(rows: readonly ReviewRow[], cards: readonly Scorecard[]): Overview {
  const finals = rows.map(({ final }) => final)
  const period = periodOf(rows.map(({ at }) => at))
  return {
    reviews: rows.length,
    notScored: finals.filter((final) => final === null).length,
    ...scoreOf(rows),
    trend: { period: period.unit, groups: grouped(rows, ({ at }) => period.keyOf(at)) },
    categories: categoriesOf(rows, cards),
    byProfile: grouped(rows, ({ profile }) => profile),
    byChannel: grouped(rows, ({ channel }) => channel ?? ''),
    hygiene: correlation(
      rows.map(({ hygiene }) => hygiene),
      finals,
    ),
    escalation: correlation(
      rows.map(({ escalation }) => escalation),
      finals,
    ),
    load: loadOf(rows),
  }
}

function scoreOf(rows: readonly ReviewRow[]): Pick<Overview, 'iqs' | 'passed'> {
  const scored = rows.flatMap(({ final }) => final ?? [])
  const n = scored.length
  const k = rows.filter(({ passed }) => passed === true).length
  const interval = wilson(k, n)
  return { iqs: meanEstimate(scored, SCORES), passed: interval && { k, n, ...interval } }
}

/** In the order of their keys. */
function grouped(rows: readonly ReviewRow[], keyOf: (row: ReviewRow) => string): GroupScore[] {
  const groups = new Map<string, ReviewRow[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups]
    .map(([key, group]) => ({ key, reviews: group.length, ...scoreOf(group) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
}

interface Tally {
  readonly scores: number[]
  notRated: number
  low: number
  readonly causes: Map<string, number>
}

function categoriesOf(rows: readonly ReviewRow[], cards: readonly Scorecard[]): CategoryScore[] {
  const known = new Map(cards.map((card) => [`${card.id} ${card.version}`, card]))
  const tallies = new Map<string, Map<string, Tally>>()
  for (const row of rows) {
    const card = known.get(`${row.card.id} ${row.card.version}`)
    if (!card) continue
    const ofCard = tallies.get(card.id) ?? new Map<string, Tally>()
    tallies.set(card.id, ofCard)
    card.categories.forEach((category, at) => {
      const tally: Tally = ofCard.get(category.id) ?? { scores: [], notRated: 0, low: 0, causes: new Map() }
      ofCard.set(category.id, tally)
      const value = row.ratings[at] ?? 0
      if (value === 0) tally.notRated += 1
      else {
        const score = ratingScore(value, category)
        tally.scores.push(100 * score)
        if (score <= 0.5) tally.low += 1
      }
      for (const [where, cause] of row.causes)
        if (where === at) tally.causes.set(cause, (tally.causes.get(cause) ?? 0) + 1)
    })
  }
  return [...tallies].flatMap(([card, ofCard]) =>
    [...ofCard].map(([category, { scores, notRated, low, causes }]) => ({
      card,
      category,
      score: meanEstimate(scores, SCORES),
      notRated,
      low,
      causes: [...causes]
        .map(([id, count]) => ({ id, count }))
        .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1)),
    })),
  )
}

function loadOf(rows: readonly ReviewRow[]): ReviewerLoad[] {
  const people = new Map<string, { reviewer: ReviewPerson; seconds: number[] }>()
  for (const { reviewer, seconds } of rows) {
    const one = people.get(reviewer.id) ?? { reviewer, seconds: [] }
    people.set(reviewer.id, one)
    one.seconds.push(seconds)
  }
  return [...people.values()]
    .map(({ reviewer, seconds }) => ({ reviewer, reviews: seconds.length, seconds: median(seconds) }))
    .sort((one, other) => one.reviewer.name.localeCompare(other.reviewer.name))
}
