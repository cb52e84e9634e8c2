import type { Localized } from './localized'
import type { Criterion, Pack } from './pack'
import { saysTheSame } from './write-pack'

/** Texts of a criterion that people read. */
const TEXTS = ['title', 'why', 'fix', 'missing', 'notApplicable'] as const
type TextKey = (typeof TEXTS)[number]
type RuleKey = Exclude<keyof Criterion, TextKey | 'id' | 'weight' | 'critical' | 'off'>

/**
 * One difference between two rubrics, as a fact; the words for it are the interface's. `id` names a criterion or group.
 * A value that is absent is `null`.
 */
export type PackDifference =
  | { readonly kind: 'title'; readonly from: Localized; readonly to: Localized }
  | { readonly kind: 'scale'; readonly from: Pack['scale']; readonly to: Pack['scale'] }
  /** The score from which it is ready; null: readiness is not asked for. */
  | { readonly kind: 'ready-score'; readonly from: number | null; readonly to: number | null }
  /** Criteria that readiness asks for, or no longer does. */
  | {
      readonly kind: 'ready-criteria'
      readonly added: readonly string[]
      readonly removed: readonly string[]
    }
  | { readonly kind: 'groups'; readonly from: Pack['groups']; readonly to: Pack['groups'] }
  | { readonly kind: 'criterion-added'; readonly id: string; readonly criterion: Criterion }
  | { readonly kind: 'criterion-removed'; readonly id: string; readonly criterion: Criterion }
  | { readonly kind: 'order'; readonly from: readonly string[]; readonly to: readonly string[] }
  | { readonly kind: 'switched'; readonly id: string; readonly on: boolean }
  | { readonly kind: 'weight'; readonly id: string; readonly from: number; readonly to: number }
  | { readonly kind: 'critical'; readonly id: string; readonly to: boolean }
  | {
      readonly kind: 'text'
      readonly id: string
      readonly part: TextKey
      readonly from: Localized | null
      readonly to: Localized | null
    }
  /** What it takes to pass it, or when it applies. */
  | {
      readonly kind: 'rule'
      readonly id: string
      readonly part: RuleKey
      readonly from: unknown
      readonly to: unknown
    }

/** Everything in which two rubrics differ, except their ids, versions, and what they were made from. */
export function diffPacks(before: Pack, after: Pack): PackDifference[] {
  const old = new Map(before.criteria.map((each) => [each.id, each]))
  const next = new Map(after.criteria.map((each) => [each.id, each]))
  const stayed = (one: Pack, other: ReadonlyMap<string, Criterion>) =>
    one.criteria.map(({ id }) => id).filter((id) => other.has(id))
  return [
    ...changed(before.title, after.title, (from, to) => ({ kind: 'title', from, to })),
    ...changed(before.scale, after.scale, (from, to) => ({ kind: 'scale', from, to })),
    ...readiness(before, after),
    ...changed(before.groups, after.groups, (from, to) => ({ kind: 'groups', from, to })),
    ...before.criteria.flatMap((criterion): PackDifference[] =>
      next.has(criterion.id) ? [] : [{ kind: 'criterion-removed', id: criterion.id, criterion }],
    ),
    ...after.criteria.flatMap((criterion): PackDifference[] => {
      const was = old.get(criterion.id)
      return was ? diffCriteria(was, criterion) : [{ kind: 'criterion-added', id: criterion.id, criterion }]
    }),
    ...changed(stayed(before, next), stayed(after, old), (from, to) => ({ kind: 'order', from, to })),
  ]
}

function readiness({ ready: before }: Pack, { ready: after }: Pack): PackDifference[] {
  const was = before?.passed ?? []
  const is = after?.passed ?? []
  const added = is.filter((id) => !was.includes(id))
  const removed = was.filter((id) => !is.includes(id))
  return [
    ...changed(before?.score ?? null, after?.score ?? null, (from, to) => ({
      kind: 'ready-score',
      from,
      to,
    })),
    ...(added.length + removed.length > 0 ? [{ kind: 'ready-criteria', added, removed } as const] : []),
  ]
}

function diffCriteria(before: Criterion, after: Criterion): PackDifference[] {
  const { id } = after
  const rules = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof Criterion)[])
  return [
    ...changed(before.off ?? false, after.off ?? false, (_, off) => ({ kind: 'switched', id, on: !off })),
    ...changed(before.weight, after.weight, (from, to) => ({ kind: 'weight', id, from, to })),
    ...changed(before.critical ?? false, after.critical ?? false, (_, to) => ({ kind: 'critical', id, to })),
    ...TEXTS.flatMap((part) =>
      changed(before[part] ?? null, after[part] ?? null, (from, to) => ({
        kind: 'text',
        id,
        part,
        from,
        to,
      })),
    ),
    ...[...rules].filter(isRule).flatMap((part) =>
      changed(before[part] ?? null, after[part] ?? null, (from, to) => ({
        kind: 'rule',
        id,
        part,
        from,
        to,
      })),
    ),
  ]
}

function isRule(key: keyof Criterion): key is RuleKey {
  return !(['id', 'weight', 'critical', 'off', ...TEXTS] as string[]).includes(key)
}

function changed<T>(from: T, to: T, difference: (from: T, to: T) => PackDifference): PackDifference[] {
  return saysTheSame(from, to) ? [] : [difference(from, to)]
}
