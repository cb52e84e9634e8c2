import type { BusinessHours, Shift } from '@/lib/time/business-hours'

/** A shift as two time fields have it, `HH:MM`; empty while nothing is filled in. */
export interface ShiftDraft {
  readonly from: string
  readonly to: string
}
/** Seven days, Sunday first. */
export type WeekDraft = readonly (readonly ShiftDraft[])[]

/** Why a day cannot be used: a time is missing, a shift ends before it begins, or the second begins too early. */
export type DayProblem = 'empty' | 'order' | 'overlap'

export function weekToDraft(week: BusinessHours['week']): WeekDraft {
  return week.map((day) => day.map(({ from, to }) => ({ from: clockOf(from), to: clockOf(to) })))
}

/** What is wrong with a day; null when nothing is. */
export function problemOfDay(day: readonly ShiftDraft[]): DayProblem | null {
  const shifts = day.map(shiftOf)
  if (shifts.some((shift) => shift === null)) return 'empty'
  if (shifts.some((shift) => shift && shift.to <= shift.from)) return 'order'
  const [first, second] = shifts
  return first && second && second.from < first.to ? 'overlap' : null
}

/** The week to be saved; null while a day cannot be used. */
export function draftToWeek(draft: WeekDraft): BusinessHours['week'] | null {
  if (draft.some((day) => problemOfDay(day) !== null)) return null
  return draft.map((day) => day.flatMap((shift) => shiftOf(shift) ?? []))
}

function shiftOf({ from, to }: ShiftDraft): Shift | null {
  const start = minuteOf(from)
  const end = minuteOf(to)
  // A day that ends at midnight ends at its own end.
  return start === null || end === null ? null : { from: start, to: end === 0 ? 1440 : end }
}

function minuteOf(clock: string): number | null {
  const match = /^(\d{2}):(\d{2})/.exec(clock)
  return match ? Number(match[1]) * 60 + Number(match[2]) : null
}

function clockOf(minute: number): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${pad(Math.floor(minute / 60) % 24)}:${pad(minute % 60)}`
}
