import { findSignal } from '@/lib/signals/registry'
import type { Condition } from './condition'
import type { Criterion } from './pack'
import type { Stage } from './stage'

/** Whose messages are looked at, which of them, and how often a thing must be found there. */
export interface Where {
  readonly by: 'anybody' | 'requester' | 'agent'
  readonly visibility: 'both' | 'public' | 'internal'
  /** From 1. */
  readonly times: number
}

/** What a new criterion looks for. */
export type Looked =
  /** `none`: none of them may be there. */
  | { readonly kind: 'signals'; readonly signals: readonly string[]; readonly match: 'all' | 'any' | 'none' }
  | {
      readonly kind: 'pattern'
      /** RE2 syntax. */
      readonly pattern: string
      /** What it stands for, as the object of "not found: …". */
      readonly name: string
      readonly caseSensitive: boolean
      /** Whether it must not be there. */
      readonly absent: boolean
    }

/** A criterion as a person describes it, before it has an id. */
export interface NewCriterion {
  readonly title: string
  readonly why: string
  readonly fix: string
  readonly group: string
  readonly weight: number
  readonly critical: boolean
  readonly stages: readonly Stage[]
  readonly looked: Looked
  readonly where: Where
}

/** The description as a criterion of a pack. Its texts must not be empty, its pattern must compile, and at least one stage and signal must be named. */
export function toCriterion(wanted: NewCriterion): Omit<Criterion, 'id'> {
  return {
    title: wanted.title.trim(),
    group: wanted.group,
    why: wanted.why.trim(),
    fix: wanted.fix.trim(),
    weight: wanted.weight,
    ...(wanted.critical ? { critical: true } : {}),
    stages: [...wanted.stages],
    pass: conditionOf(wanted.looked, wanted.where),
  }
}

function conditionOf(looked: Looked, where: Where): Condition {
  if (looked.kind === 'pattern') {
    const text: Condition = {
      text: looked.pattern,
      name: looked.name.trim(),
      ...authorsOf(where),
      ...timesOf(where),
      ...(looked.caseSensitive ? { caseSensitive: true } : {}),
    }
    return looked.absent ? { not: text } : text
  }
  const parts = looked.signals.map((signal): Condition => {
    // A signal about the ticket as a whole has no author of its own.
    const aboutMessages = findSignal(signal)?.about === 'message'
    const found = { signal, ...(aboutMessages ? authorsOf(where) : {}), ...timesOf(where) }
    return looked.match === 'none' ? { not: found } : found
  })
  const [only] = parts
  if (only && parts.length === 1) return only
  return looked.match === 'any' ? { any: parts } : { all: parts }
}

function authorsOf({ by, visibility }: Where) {
  return {
    ...(by === 'anybody' ? {} : { by: [by] }),
    ...(visibility === 'both' ? {} : { visibility: [visibility] }),
  }
}

function timesOf({ times }: Where) {
  return times > 1 ? { min: times } : {}
}
