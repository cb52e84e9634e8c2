import { partsOf, type Condition } from './condition'
import { conditionAt, replaceCondition, type ConditionPart, type ConditionPath } from './condition-path'
import type { Criterion } from './pack'

/** What a partial gets unless the criterion says otherwise. */
export const DEFAULT_PARTIAL_CREDIT = 0.5

/** A number in a criterion that decides when it passes. */
export type Threshold =
  | {
      /** `atLeast`: so many of several parts. `min`: found so many times. `withinMinutes`: within so many calendar minutes. */
      readonly kind: 'atLeast' | 'min' | 'withinMinutes'
      /** Of which of the criterion's conditions. */
      readonly part: ConditionPart
      /** Where in it. */
      readonly path: ConditionPath
      /** The condition the number stands in, for naming it. */
      readonly about: Condition
      readonly value: number
      readonly least: number
      readonly most: number
    }
  | {
      /** The share of the points a partial gets, 0–1. */
      readonly kind: 'partialCredit'
      readonly value: number
      readonly least: number
      readonly most: number
    }

const PARTS: readonly ConditionPart[] = ['when', 'pass', 'partial']

/** Every number of a criterion that may be changed, in the order in which it is read. */
export function thresholdsOf(criterion: Criterion): Threshold[] {
  const found = PARTS.flatMap((part) => {
    const root = criterion[part]
    return root ? numbersIn(root, part, []) : []
  })
  if (!criterion.partial) return found
  const value = criterion.partialCredit ?? DEFAULT_PARTIAL_CREDIT
  return [...found, { kind: 'partialCredit', value, least: 0.05, most: 0.95 }]
}

/** The numbers in a condition of a criterion. */
export function numbersIn(each: Condition, part: ConditionPart, path: ConditionPath): Threshold[] {
  const own: Threshold[] = []
  const note = (kind: 'atLeast' | 'min' | 'withinMinutes', value: number | undefined, most: number) => {
    if (value !== undefined) own.push({ kind, part, path, about: each, value, least: 1, most })
  }
  if ('of' in each) note('atLeast', each.atLeast, each.of.length)
  if ('signal' in each || 'text' in each || 'words' in each) note('min', each.min, 1_000)
  if ('signal' in each) note('withinMinutes', each.withinMinutes, 525_600)
  return [...own, ...partsOf(each).flatMap((inside, index) => numbersIn(inside, part, [...path, index]))]
}

/** The criterion with one of its numbers changed; the number is brought into its range, counts are made whole. */
export function setThreshold(criterion: Criterion, threshold: Threshold, value: number): Criterion {
  const kept = Math.min(threshold.most, Math.max(threshold.least, value))
  if (threshold.kind === 'partialCredit') return { ...criterion, partialCredit: kept }
  const { kind, part, path } = threshold
  const root = criterion[part]
  const old = root && conditionAt(root, path)
  if (!root || !old) return criterion
  const changed = { ...old, [kind]: kind === 'withinMinutes' ? kept : Math.round(kept) } as Condition
  return { ...criterion, [part]: replaceCondition(root, path, changed) }
}
