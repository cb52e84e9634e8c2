import type { ClockTarget, PriorityTargets } from '@/lib/time/clock-target'
import { formatMinutes, parseMinutes } from '@/lib/time/duration'

/** A target as it is typed. */
export interface TargetDraft {
  readonly text: string
  readonly clock: ClockTarget['clock']
}
export type TargetsDraft = Readonly<Record<keyof PriorityTargets, TargetDraft>>

/** Why a target cannot be used: no stretch of time, days on the business clock, or out of range (1 min to a year). */
export type TargetProblem = 'unreadable' | 'days' | 'range'

const YEAR = 525_600

export function targetsToDraft({ urgent, high, normal, low }: PriorityTargets): TargetsDraft {
  return { urgent: draftOf(urgent), high: draftOf(high), normal: draftOf(normal), low: draftOf(low) }
}

/** The target a draft means, or what is wrong with it. */
export function readTarget({ text, clock }: TargetDraft): ClockTarget | TargetProblem {
  const minutes = parseMinutes(text)
  if (minutes === null) return 'unreadable'
  if (clock === 'business' && /[dw]/i.test(text)) return 'days'
  return minutes >= 1 && minutes <= YEAR ? { minutes, clock } : 'range'
}

/** The targets to be saved; null while one cannot be used. */
export function draftToTargets(draft: TargetsDraft): PriorityTargets | null {
  const urgent = readTarget(draft.urgent)
  const high = readTarget(draft.high)
  const normal = readTarget(draft.normal)
  const low = readTarget(draft.low)
  return typeof urgent === 'string' ||
    typeof high === 'string' ||
    typeof normal === 'string' ||
    typeof low === 'string'
    ? null
    : { urgent, high, normal, low }
}

function draftOf({ minutes, clock }: ClockTarget): TargetDraft {
  return { text: formatMinutes(minutes, clock === 'calendar'), clock }
}
