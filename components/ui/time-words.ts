import { dateFormat, numberFormat, relativeFormat } from './formats'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How a number of a unit of time is written: `2 hr`, `2 days`. */
export function unitFormat(name: 'minute' | 'hour' | 'day'): Intl.NumberFormat {
  const unitDisplay = name === 'day' ? 'long' : 'short'
  return numberFormat({ style: 'unit', unit: name, unitDisplay })
}

function unit(value: number, name: 'minute' | 'hour' | 'day'): string {
  return unitFormat(name).format(value)
}

/**
 * A stretch of time as a person would say it: `42 min`, `3 hr 20 min`, `2 days`. The sign is left out; under a minute
 * it is null, for which each place has its own word.
 */
export function durationWords(ms: number): string | null {
  const span = Math.abs(ms)
  if (span < MINUTE) return null
  if (span < HOUR) return unit(Math.floor(span / MINUTE), 'minute')
  if (span >= 2 * DAY) return unit(Math.floor(span / DAY), 'day')
  const hours = unit(Math.floor(span / HOUR), 'hour')
  const minutes = Math.floor((span % HOUR) / MINUTE)
  return span < 6 * HOUR && minutes > 0 ? `${hours} ${unit(minutes, 'minute')}` : hours
}

/** A number of minutes in as few characters as it takes: `42m`, `5h`, `3d`. */
export function briefSpanWords(minutes: number): string {
  const span = Math.abs(minutes)
  const [value, name] =
    span < 60 ? [span, 'minute'] : span < 48 * 60 ? [span / 60, 'hour'] : [span / 1440, 'day']
  return numberFormat({ style: 'unit', unit: name, unitDisplay: 'narrow' }).format(Math.floor(value))
}

/** A moment near by, in the person's own zone: `16:10` today, `Fri 16:10` within a week, else with its date. */
export function dueMomentWords(iso: string, now: number): string {
  const at = new Date(iso)
  const days = Math.abs(at.getTime() - now) / DAY
  const today = at.toDateString() === new Date(now).toDateString()
  return dateFormat({
    ...(today ? {} : days < 6 ? { weekday: 'short' } : { day: 'numeric', month: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(at)
}

/** How long ago a moment was: `yesterday`, `3 mo. ago`. */
export function agoWords(iso: string, now: number): string {
  const format = relativeFormat({ numeric: 'auto', style: 'short' })
  const past = now - Date.parse(iso)
  if (past < HOUR) return format.format(-Math.max(0, Math.floor(past / MINUTE)), 'minute')
  if (past < DAY) return format.format(-Math.floor(past / HOUR), 'hour')
  if (past < 30 * DAY) return format.format(-Math.floor(past / DAY), 'day')
  if (past < 365 * DAY) return format.format(-Math.floor(past / (30 * DAY)), 'month')
  return format.format(-Math.floor(past / (365 * DAY)), 'year')
}

/** The time on the clock here: `14:05`; with the day where it is not today's. */
export function clockWords(iso: string, now: number): string {
  const at = new Date(iso)
  const today = at.toDateString() === new Date(now).toDateString()
  return dateFormat({
    ...(today ? {} : { day: 'numeric', month: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(at)
}

/** A moment lately, in the person's own zone: `14:10`, `yesterday 14:10`, `18 Nov, 14:10`. */
export function sinceWords(iso: string, now: number): string {
  const yesterday = new Date(now - DAY).toDateString() === new Date(iso).toDateString()
  if (!yesterday) return clockWords(iso, now)
  const day = relativeFormat({ numeric: 'auto' }).format(-1, 'day')
  return `${day} ${clockWords(iso, Date.parse(iso))}`
}

/** A moment of the conversation, always in UTC and saying so: `18 Nov, 14:05 UTC`. */
export function momentWords(iso: string): string {
  return dateFormat({
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
    timeZoneName: 'short',
  }).format(new Date(iso))
}

/** A moment in full, in the person's own zone; for tooltips. */
export function fullMomentWords(iso: string): string {
  return dateFormat({ dateStyle: 'full', timeStyle: 'short' }).format(new Date(iso))
}

/** A moment of a record, in the person's own zone: `18 Nov 2026, 14:05`. */
export function recordMomentWords(iso: string): string {
  return dateFormat({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))
}

/** A day of the calendar: `1 Dec 2026`. @param day e.g. `2026-12-01` */
export function dayWords(day: string): string {
  return dateFormat({ dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))
}
