import { median } from 'simple-statistics'
import type { Scorecard } from '../card/card'
import type { ReviewPerson } from '../record/review'
import { correlation, type Correlation } from '../stats/correlation'
import type { Interval } from '../stats/interval'
import { meanEstimate, type MeanEstimate } from '../stats/mean'
import { wilson } from '../stats/wilson'
import { categoriesOf, SCORES, type CategoryScore } from './categories'
import { periodOf, type Period } from './period'
import type { CountedRow } from './row'

/** Fewer are too few to say much: a place that shows a figure of fewer says so in words. */
export const FEW = 5
/** Share of reviews that should pass: the audit target of the role profiles, field guide, §1. */
export const PASS_TARGET = 0.9
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
 * @param by what the time axis is divided into; null: what suits its length
 */
export function overviewOf(
  rows: readonly CountedRow[],
  cards: readonly Scorecard[],
  by: Period | null = null,
): Overview {
  const finals = rows.map(({ final }) => final)
  const period = periodOf(
    rows.map(({ at }) => at),
    by,
  )
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

function scoreOf(rows: readonly CountedRow[]): Pick<Overview, 'iqs' | 'passed'> {
  const scored = rows.flatMap(({ final }) => final ?? [])
  const n = scored.length
  const k = rows.filter(({ passed }) => passed === true).length
  const interval = wilson(k, n)
  return { iqs: meanEstimate(scored, SCORES), passed: interval && { k, n, ...interval } }
}

/** In the order of their keys. */
function grouped(rows: readonly CountedRow[], keyOf: (row: CountedRow) => string): GroupScore[] {
  const groups = new Map<string, CountedRow[]>()
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

function loadOf(rows: readonly CountedRow[]): ReviewerLoad[] {
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
