import { uiLocale } from '../../ui/locale'

/** 4 January 1970 was a Sunday. */
const FIRST_SUNDAY = Date.UTC(1970, 0, 4)

/** The name of a weekday; 0 is Sunday. */
export function dayName(day: number): string {
  const at = FIRST_SUNDAY + day * 86_400_000
  return new Intl.DateTimeFormat(uiLocale(), { weekday: 'long', timeZone: 'UTC' }).format(at)
}
