import { GRACE_MS } from '@/lib/time/grace'
import { timeLeft, type TimeLeft } from '@/lib/time/time-left'
import type { Clocks, PromiseClock } from './clocks'

/**
 * How a clock stands: `soon` is the last hour on its own clock; `missed` can no longer be made good; `none`: nothing is
 * owed; `unknown`: it could not be read, which is not the same.
 */
export type ClockState = 'running' | 'soon' | 'overdue' | 'paused' | 'met' | 'missed' | 'none' | 'unknown'

/** One clock at one moment. */
export interface ClockLine {
  readonly kind: 'sla' | 'update' | 'promise'
  readonly state: ClockState
  /** ISO 8601 UTC; null where nothing is due. */
  readonly dueAt: string | null
  /** Counted on the clock of the target; null where nothing is due. */
  readonly left: TimeLeft | null
}

/** Less than this before it is due a clock warns; in minutes of its own clock. */
const SOON = 60

/** The host's target now. Its due moment is the host's, so what is left until then is calendar time. */
export function slaLine({ sla, hours }: Clocks, now: number): ClockLine {
  if (sla.kind !== 'target') return still('sla', sla.kind)
  if (sla.stage === 'paused' || sla.stage === 'met') return still('sla', sla.stage)
  if (sla.over) return { ...still('sla', 'missed'), dueAt: sla.dueAt }
  if (sla.dueAt === null) return still('sla', sla.stage === 'breached' ? 'overdue' : 'running')
  const left = timeLeft(Date.parse(sla.dueAt), now, 'calendar', hours)
  return { kind: 'sla', state: sla.stage === 'breached' ? 'overdue' : stateOf(left), dueAt: sla.dueAt, left }
}

/** The next customer update now. */
export function updateLine({ update, hours }: Clocks, now: number): ClockLine {
  if (update.kind !== 'due') return still('update', update.kind)
  const left = timeLeft(Date.parse(update.dueAt), now, update.target.clock, hours)
  return { kind: 'update', state: stateOf(left), dueAt: update.dueAt, left }
}

/** A promise now; a named time is meant by the calendar. */
export function promiseLine(promise: PromiseClock, { hours, ended }: Clocks, now: number): ClockLine {
  const due = Date.parse(promise.dueAt)
  const left = timeLeft(due, now, 'calendar', hours)
  const line = { kind: 'promise', dueAt: promise.dueAt, left } as const
  if (promise.kept) return { ...line, state: 'met' }
  if (now <= due + GRACE_MS && !promise.answered)
    return { ...line, state: left.minutes < 0 ? 'soon' : stateOf(left) }
  return { ...line, state: promise.answered || ended ? 'missed' : 'overdue' }
}

/** The one thing to know: what is due first, or why nothing is. */
export function nearestLine(clocks: Clocks, now: number): ClockLine | 'paused' | 'none' | 'unknown' {
  const [nearest] = owedLines(clocks, now)
  if (nearest) return nearest
  if (clocks.ended) return 'none'
  const states = [slaLine(clocks, now).state, updateLine(clocks, now).state]
  return states.includes('unknown') ? 'unknown' : states.includes('paused') ? 'paused' : 'none'
}

/** What is due first of all that is not overdue; null when there is no such thing. */
export function nextAhead(clocks: Clocks, now: number): (ClockLine & { readonly dueAt: string }) | null {
  for (const { dueAt, ...line } of owedLines(clocks, now))
    if (dueAt !== null && Date.parse(dueAt) > now) return { ...line, dueAt }
  return null
}

/** Everything that is still owed, the first due first. A solved ticket owes nothing but what was promised. */
function owedLines(clocks: Clocks, now: number): ClockLine[] {
  const promises = clocks.promises.map((promise) => promiseLine(promise, clocks, now))
  return [...(clocks.ended ? [] : [slaLine(clocks, now)]), updateLine(clocks, now), ...promises]
    .filter(({ state }) => isOwed(state))
    .toSorted((a, b) => momentOf(a) - momentOf(b))
}

function isOwed(state: ClockState): boolean {
  return state === 'running' || state === 'soon' || state === 'overdue'
}

/** A breach whose moment the host does not tell has been. */
function momentOf({ dueAt, state }: ClockLine): number {
  return dueAt === null ? (state === 'overdue' ? -Infinity : Infinity) : Date.parse(dueAt)
}

function stateOf({ minutes }: TimeLeft): ClockState {
  return minutes < 0 ? 'overdue' : minutes < SOON ? 'soon' : 'running'
}

function still(kind: ClockLine['kind'], state: ClockState): ClockLine {
  return { kind, state, dueAt: null, left: null }
}
