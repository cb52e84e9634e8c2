import { rounded } from '../numbers'
import type { ReportClass } from './report-classes'

/** Shares 0–1; 0 where there is nothing to divide by. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}
export type ClassScores = Readonly<Record<ReportClass, Score>>

/** What a detector said of one text, and what is right. */
export interface Decision {
  readonly said: boolean
  readonly right: boolean
}

/** Precision, recall and F1 of decisions. */
export function scoreOf(decisions: readonly Decision[]): Score {
  const count = (said: boolean, right: boolean) =>
    decisions.filter((one) => one.said === said && one.right === right).length
  const hits = count(true, true)
  const share = (all: number) => (all === 0 ? 0 : rounded(hits / all, 4))
  const falseHits = count(true, false)
  const misses = count(false, true)
  return {
    precision: share(hits + falseHits),
    recall: share(hits + misses),
    f1: share(hits + (falseHits + misses) / 2),
  }
}

/** The score of each class over all items. */
export function classScores<T>(
  items: readonly T[],
  decide: (item: T, name: ReportClass) => Decision,
): ClassScores {
  const scoreFor = (name: ReportClass) => scoreOf(items.map((item) => decide(item, name)))
  return { steps: scoreFor('steps'), expected: scoreFor('expected'), observed: scoreFor('observed') }
}

/** Mean of the shares found of either kind; of one kind alone where the other does not occur; 0 of none. */
export function balancedAccuracy(decisions: readonly Decision[]): number {
  const shares = [true, false].flatMap((right) => {
    const all = decisions.filter((one) => one.right === right)
    return all.length === 0 ? [] : [all.filter((one) => one.said === right).length / all.length]
  })
  return rounded(shares.reduce((sum, share) => sum + share, 0) / (shares.length || 1), 4)
}
