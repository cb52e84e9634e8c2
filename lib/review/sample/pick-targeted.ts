import { ticketId } from '../record/review'
import type { Candidate, Told } from './candidate'
import type { TargetReason } from './reason'

/** Hygiene below this is low: the share from which the Quality tab calls a ticket good. */
export const LOW_HYGIENE = 75
/** Messages that make a conversation long: more than a few turns on either side. */
export const LONG_FROM = 15

/** A ticket that was picked for coaching, and why. */
export interface TargetedPick {
  readonly candidate: Candidate
  readonly reasons: TargetReason[]
}

export interface TargetedChoice {
  readonly reasons: readonly TargetReason[]
  readonly size: number
}

export interface Targeted {
  readonly picks: TargetedPick[]
  /** How many fit, those beyond the size too. */
  readonly fitting: number
  /** Of how many tickets it could not be told whether a reason holds; reasons that could be told of all are absent. */
  readonly untold: ReadonlyMap<TargetReason, number>
}

const HOLDS: Readonly<Record<TargetReason, (one: Candidate) => Told>> = {
  'low-hygiene': ({ hygiene }) => below(hygiene, LOW_HYGIENE),
  reopened: ({ reopened }) => reopened,
  escalated: ({ escalated }) => escalated,
  breached: ({ breached }) => breached,
  long: ({ messages }) => opposite(below(messages, LONG_FROM)),
  'negative-rating': ({ rating }) =>
    rating === 'unknown' ? 'unknown' : rating === 'negative' ? 'yes' : 'no',
}

/**
 * Picks the tickets for which any of the reasons holds, with all that do: for coaching, never for a mean. What could not be told
 * is no reason. First come those with the most reasons, then those with the lowest hygiene; the rest by name.
 */
export function pickTargeted(candidates: readonly Candidate[], choice: TargetedChoice): Targeted {
  const wanted = [...new Set(choice.reasons)]
  const untold = new Map<TargetReason, number>()
  const byName = new Map(candidates.map((one) => [ticketId(one), one]))
  const fitting = [...byName].flatMap(([name, candidate]) => {
    const reasons = wanted.filter((reason) => {
      const holds = HOLDS[reason](candidate)
      if (holds === 'unknown') untold.set(reason, (untold.get(reason) ?? 0) + 1)
      return holds === 'yes'
    })
    return reasons.length > 0 ? [{ name, candidate, reasons }] : []
  })
  fitting.sort(
    (a, b) =>
      b.reasons.length - a.reasons.length ||
      (a.candidate.hygiene ?? Infinity) - (b.candidate.hygiene ?? Infinity) ||
      (a.name < b.name ? -1 : 1),
  )
  const picks = fitting.slice(0, choice.size).map(({ candidate, reasons }) => ({ candidate, reasons }))
  return { picks, fitting: fitting.length, untold }
}

function below(value: number | null, limit: number): Told {
  return value === null ? 'unknown' : value < limit ? 'yes' : 'no'
}

function opposite(one: Told): Told {
  return one === 'unknown' ? one : one === 'yes' ? 'no' : 'yes'
}
