import type { Evidence } from '@/lib/ticket/evidence'
import type { UnreadableReason } from '@/lib/ticket/field'
import type { Localized } from './localized'

/** What a condition came to, with everything needed to explain it. */
export interface Outcome {
  readonly truth: 'true' | 'false' | 'unreadable'
  /** Why it could not be told; only with `unreadable`. */
  readonly reason: UnreadableReason | null
  /** What speaks for it. */
  readonly support: readonly Evidence[]
  /** What was found that should not be there. */
  readonly counter: readonly Evidence[]
  /** Names of what was looked for in the messages and not found. */
  readonly notFound: readonly string[]
  /** Names of fields that are not set. */
  readonly notSet: readonly string[]
  /** Names of what was found and should not be there. */
  readonly against: readonly string[]
  /** Questions for what is missing, no more of them than it takes. */
  readonly asks: readonly Localized[]
}

const NOTHING = {
  reason: null,
  support: [],
  counter: [],
  notFound: [],
  notSet: [],
  against: [],
  asks: [],
} as const

export const isTrue = (support: readonly Evidence[]): Outcome => ({ ...NOTHING, truth: 'true', support })
export const isNotFound = (name: string, support: readonly Evidence[] = []): Outcome => ({
  ...NOTHING,
  truth: 'false',
  support,
  notFound: [name],
})
export const isNotSet = (name: string): Outcome => ({ ...NOTHING, truth: 'false', notSet: [name] })
export const isUnreadable = (reason: UnreadableReason): Outcome => ({
  ...NOTHING,
  truth: 'unreadable',
  reason,
})

/** Joined by "and": one false makes it false, else one unreadable makes it unreadable (Kleene). */
export function allOf(parts: readonly Outcome[]): Outcome {
  const truth = parts.some((part) => part.truth === 'false')
    ? 'false'
    : parts.some((part) => part.truth === 'unreadable')
      ? 'unreadable'
      : 'true'
  return joined(truth, parts)
}

/** Joined by "or". */
export function anyOf(parts: readonly Outcome[]): Outcome {
  return atLeast(1, parts)
}

/** True when so many parts are; unreadable when the unreadable ones could make the difference. */
export function atLeast(count: number, parts: readonly Outcome[]): Outcome {
  const yes = parts.filter((part) => part.truth === 'true')
  if (yes.length >= count) return joined('true', yes)
  const maybe = parts.filter((part) => part.truth === 'unreadable').length
  return {
    ...joined(yes.length + maybe >= count ? 'unreadable' : 'false', parts),
    asks: asksOf(parts, count - yes.length),
  }
}

/** Turned round: what supported it speaks against it now. */
export function negated(part: Outcome, name: string): Outcome {
  if (part.truth === 'unreadable') return part
  if (part.truth === 'false') return isTrue([])
  return { ...NOTHING, truth: 'false', counter: part.support, against: [name] }
}

function joined(truth: Outcome['truth'], parts: readonly Outcome[]): Outcome {
  return {
    truth,
    reason: truth === 'unreadable' ? (parts.find((part) => part.reason !== null)?.reason ?? null) : null,
    support: gathered(parts, (part) => part.support),
    counter: gathered(parts, (part) => part.counter),
    notFound: gathered(parts, (part) => part.notFound),
    notSet: gathered(parts, (part) => part.notSet),
    against: gathered(parts, (part) => part.against),
    asks: asksOf(parts, Infinity),
  }
}

/** One list of all parts; most have nothing to add, and then nothing is copied. */
function gathered<T>(parts: readonly Outcome[], listOf: (part: Outcome) => readonly T[]): readonly T[] {
  const filled = parts.filter((part) => listOf(part).length > 0)
  return filled.length > 1 ? filled.flatMap(listOf) : filled[0] ? listOf(filled[0]) : []
}

/** The questions of parts that are false; of as many parts as are still needed, the first ones. */
function asksOf(parts: readonly Outcome[], needed: number): Localized[] {
  return parts
    .filter(({ truth, asks }) => truth === 'false' && asks.length > 0)
    .slice(0, needed)
    .flatMap(({ asks }) => asks)
}
