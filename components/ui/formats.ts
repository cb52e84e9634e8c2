import { uiLocale } from './locale'

/** Every format made so far: making one takes a hundred times as long as using it. */
const made = new Map<string, unknown>()

function once<T>(kind: string, options: object, make: (locale: string) => T): T {
  const locale = uiLocale()
  const key = JSON.stringify([kind, locale, options])
  const known = made.get(key)
  if (known !== undefined) return known as T
  const format = make(locale)
  made.set(key, format)
  return format
}

/** Writes numbers in the person's language. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return once('number', options, (locale) => new Intl.NumberFormat(locale, options))
}

/** Writes moments in the person's language, in their zone as it is now unless the options name one. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const kind = `date ${String(new Date().getTimezoneOffset())}`
  return once(kind, options, (locale) => new Intl.DateTimeFormat(locale, options))
}

/** Writes how far away a moment is, in the person's language. */
export function relativeFormat(options: Intl.RelativeTimeFormatOptions): Intl.RelativeTimeFormat {
  return once('relative', options, (locale) => new Intl.RelativeTimeFormat(locale, options))
}

/** Writes things in a row, in the person's language. */
export function listFormat(options: Intl.ListFormatOptions): Intl.ListFormat {
  return once('list', options, (locale) => new Intl.ListFormat(locale, options))
}
