import { PLAN_STAGES, type PlanStage } from '../plan'

const DAY = 86_400_000

/** How long each stretch goes on from the first day: days, or months of the calendar. */
const LENGTHS: Readonly<Record<PlanStage, { readonly days: number } | { readonly months: number }>> = {
  '30-days': { days: 30 },
  '60-days': { days: 60 },
  '90-days': { days: 90 },
  '6-months': { months: 6 },
  '12-months': { months: 12 },
}

/** Where somebody is in their ramp. */
export interface Stretch {
  /** The one that is running; the first before it began, the last after its end. */
  readonly stage: PlanStage
  readonly when: 'before' | 'running' | 'over'
  /** The first day is 1; 0 and less before it. */
  readonly day: number
}

/** The stretch on a day. @param start the first day, `2026-11-02`; @param today the same way */
export function stretchAt(start: string, today: string): Stretch {
  const day = Math.round((at(today) - at(start)) / DAY) + 1
  const stage = PLAN_STAGES.find((each) => today <= lastDay(start, each))
  const when = day < 1 ? 'before' : stage === undefined ? 'over' : 'running'
  return { stage: stage ?? '12-months', when, day }
}

/** The last day of a stretch, `2026-12-01`. */
export function lastDay(start: string, stage: PlanStage): string {
  const length = LENGTHS[stage]
  const end = 'days' in length ? at(start) + length.days * DAY : monthsLater(start, length.months)
  return new Date(end - DAY).toISOString().slice(0, 10)
}

/** The same day of a later month; its last where it has no such day. */
function monthsLater(day: string, months: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))
}

function at(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}
