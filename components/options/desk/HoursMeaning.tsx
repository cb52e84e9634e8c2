import { Clock } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { DeskRules } from '@/lib/storage/desk-rules'
import { dueAfter } from '@/lib/time/clock-target'
import { openingAt } from '@/lib/time/opening'
import { uiLocale } from '../../ui/locale'
import { useNow } from '../../ui/use-now'
import './HoursMeaning.css'

/** What hours and targets mean at this moment, in the desk's own time. */
export function HoursMeaning({ rules }: { readonly rules: DeskRules }) {
  const now = useNow()
  return (
    <p className="meaning" role="note">
      <Clock size={15} aria-hidden />
      <span>{[openWords(rules, now), exampleWords(rules, now)].join(' ')}</span>
    </p>
  )
}

function openWords({ businessHours }: DeskRules, now: number): string {
  const opening = openingAt(now, businessHours)
  const zone = businessHours.timeZone
  if (opening.open)
    return opening.until === null
      ? i18n.t('desk.meaning.always')
      : i18n.t('desk.meaning.open', { until: deskMoment(opening.until, now, zone) })
  return opening.from === null
    ? i18n.t('desk.meaning.never')
    : i18n.t('desk.meaning.shut', { from: deskMoment(opening.from, now, zone) })
}

function exampleWords({ firstResponse, updates, businessHours }: DeskRules, now: number): string {
  const due = dueAfter(firstResponse.high, now, businessHours)
  const next = dueAfter(updates.high, now, businessHours)
  const moment = (at: number) => deskMoment(at, now, businessHours.timeZone)
  if (due === null || next === null) return i18n.t('desk.meaning.noDue')
  return i18n.t('desk.meaning.example', { now: moment(now), due: moment(due), next: moment(next) })
}

/** A moment in the desk's zone: `18:00` today, `tomorrow 09:30`, else with its weekday or date. */
function deskMoment(at: number, now: number, timeZone: string): string {
  const locale = uiLocale()
  const dayOf = (moment: number) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment)
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }).format(at)
  const days = Math.round((Date.parse(dayOf(at)) - Date.parse(dayOf(now))) / 86_400_000)
  if (days === 0) return time
  if (days === 1)
    return `${new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(1, 'day')} ${time}`
  const date = days < 6 ? ({ weekday: 'long' } as const) : ({ day: 'numeric', month: 'short' } as const)
  return `${new Intl.DateTimeFormat(locale, { ...date, timeZone }).format(at)} ${time}`
}
