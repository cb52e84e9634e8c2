import { i18n } from '@/components/i18n'
import { durationWords, unitFormat } from './time-words'

/** From so many hours on, minutes are left out. */
const LONG = 10

/** A number of minutes on a clock, which it names unless it is the calendar's: `2 business hr 10 min`, `3 hr`. */
export function clockSpanWords(minutes: number, clock: 'calendar' | 'business'): string {
  const span = Math.abs(minutes)
  if (span < 1) return i18n.t('clock.moment')
  if (clock === 'calendar') return durationWords(span * 60_000) ?? i18n.t('clock.moment')
  // Business time is never turned into days: those of a desk have no fixed length.
  const hours = Math.floor(span / 60)
  const rest = span % 60
  if (hours === 0) return businessWords(rest, 'minute')
  return rest === 0 || hours >= LONG
    ? businessWords(hours, 'hour')
    : `${businessWords(hours, 'hour')} ${unitFormat('minute').format(rest)}`
}

function businessWords(value: number, name: 'minute' | 'hour'): string {
  return unitFormat(name)
    .formatToParts(value)
    .map((part) => (part.type === 'unit' ? i18n.t('clock.business', { unit: part.value }) : part.value))
    .join('')
}
