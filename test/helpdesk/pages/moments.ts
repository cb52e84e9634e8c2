import { language } from './preferences'

const LOCALE = language === 'de' ? 'de-DE' : 'en-GB'
const CLOCK = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit' })
const DAY = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short' })
const WHOLE = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'full', timeStyle: 'short' })

/** Jira leaves the colon out of its offsets, which not every engine reads. */
function read(moment: string): Date {
  return new Date(moment.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
}

/** `10:52` for today, `18 Nov, 10:52` before. */
export function shortMoment(moment: string): string {
  const date = read(moment)
  const isToday = date.toDateString() === new Date().toDateString()
  return isToday ? CLOCK.format(date) : `${DAY.format(date)}, ${CLOCK.format(date)}`
}

export function wholeMoment(moment: string): string {
  return WHOLE.format(read(moment))
}

/** Time until (or since) a moment in its largest unit: `12m`, `3h`, `-2d`. */
export function timeLeft(moment: string): string {
  const minutes = Math.round((read(moment).getTime() - Date.now()) / 60_000)
  const size = Math.abs(minutes)
  const sign = minutes < 0 ? '-' : ''
  if (size < 90) return `${sign}${size}m`
  return size < 2880 ? `${sign}${Math.round(size / 60)}h` : `${sign}${Math.round(size / 1440)}d`
}
