import { uiLocale } from '../../ui/locale'

/** A day as people write it: `Fri, 25 Dec 2026`. @param date `YYYY-MM-DD`. */
export function dateWords(date: string): string {
  return new Intl.DateTimeFormat(uiLocale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`))
}
