import { i18n } from '@/components/i18n'
import type { ClockLine } from '@/lib/insight/clock-lines'
import type { Clocks, UpdateClock } from '@/lib/insight/clocks'
import { clockSpanWords } from '../ui/clock-span-words'
import { dueMomentWords } from '../ui/time-words'
import type { Tone } from '../ui/tone'
import { unreadableSentence } from '../ui/because-words'

/** What each state looks like; each has a word and a shape of its own besides. */
export const CLOCK_TONE: Readonly<Record<ClockLine['state'], Tone>> = {
  running: 'good',
  soon: 'warn',
  overdue: 'bad',
  paused: 'neutral',
  met: 'good',
  missed: 'bad',
  none: 'neutral',
  unknown: 'neutral',
}

/** The nearest clock as one phrase that names it, and how it stands. */
export function nearestWords(
  nearest: ClockLine | 'paused' | 'none' | 'unknown',
  clocks: Clocks,
): { readonly text: string; readonly state: ClockLine['state'] } {
  if (typeof nearest === 'string') return { text: i18n.t(`due.${nearest}`), state: nearest }
  const { kind, state, left } = nearest
  const name = kind === 'sla' && clocks.sla.kind === 'target' ? clocks.sla.name : ''
  if (left === null)
    return { text: i18n.t(state === 'overdue' ? 'due.slaMissed' : 'due.slaRuns', { name }), state }
  const time = clockSpanWords(left.minutes, left.clock)
  const late = left.minutes < 0
  if (kind === 'sla') return { text: i18n.t(late ? 'due.slaLate' : 'due.slaIn', { name, time }), state }
  if (kind === 'promise') return { text: i18n.t(late ? 'due.promiseLate' : 'due.promiseIn', { time }), state }
  const first = clocks.update.kind === 'due' && clocks.update.since.what === 'opened'
  if (first) return { text: i18n.t(late ? 'due.firstLate' : 'due.firstIn', { time }), state }
  return { text: i18n.t(late ? 'due.updateLate' : 'due.updateIn', { time }), state }
}

/** When a clock is due and how far that is: `Fri 16:10, in 2 business hr 10 min`; null where nothing is due. */
export function dueWords({ dueAt, left, state }: ClockLine, now: number): string | null {
  if (dueAt === null) return null
  const at = dueMomentWords(dueAt, now)
  if (left === null || state === 'met' || state === 'missed') return i18n.t('clock.was', { at })
  const time = clockSpanWords(left.minutes, left.clock)
  return i18n.t(left.minutes < 0 ? 'clock.late' : 'clock.in', { at, time })
}

/** Which target the helpdesk has for the ticket, and why its clock stands as it does. */
export function slaReason({ sla }: Clocks): string {
  if (sla.kind === 'none') return i18n.t('clock.slaNone')
  if (sla.kind === 'unknown') return `${i18n.t('clock.slaUnknown')} ${unreadableSentence(sla.reason)}`
  if (sla.stage === 'paused') return i18n.t('clock.slaPaused', { name: sla.name })
  return i18n.t('clock.slaWhy', { name: sla.name })
}

/** By which rule the customer should hear something, and from when it counts. */
export function updateReason({ update }: Clocks, now: number): string {
  switch (update.kind) {
    case 'paused':
      return i18n.t('clock.customersTurn')
    case 'none':
      return i18n.t(update.why === 'solved' ? 'clock.solved' : 'clock.neverOpen')
    case 'unknown':
      return i18n.t(`clock.unread.${update.missing}`)
    case 'due':
      return [ruleWords(update, now), PRIORITY_FROM[update.priorityFrom]()].filter(Boolean).join(' ')
  }
}

const PRIORITY_FROM: Readonly<Record<Extract<UpdateClock, { kind: 'due' }>['priorityFrom'], () => string>> = {
  set: () => '',
  tier: () => i18n.t('clock.fromTier'),
  words: () => i18n.t('clock.fromWords'),
  assumed: () => i18n.t('clock.assumed'),
}

function ruleWords({ priority, target, since }: Extract<UpdateClock, { kind: 'due' }>, now: number): string {
  return i18n.t(since.what === 'reply' ? 'clock.updateWhy' : 'clock.firstWhy', {
    priority: i18n.t(`clock.priority.${priority}`),
    every: clockSpanWords(target.minutes, target.clock),
    at: dueMomentWords(since.at, now),
  })
}
