import type { DraftArticle } from './draft-article'

const PUBLIC = new Set([
  'public',
  'external',
  'everyone',
  'all',
  'anyone',
  'customers',
  'customer',
  'published',
])
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/u
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]|$)/u
/** Seconds and milliseconds since 1970 of the years 1990–2100. */
const SECONDS = { least: 631_152_000, most: 4_102_444_800 }
const MOST_LABELS = 50
const LONGEST_ADDRESS = 2_000

/** Who may read an article. A word that is not known counts as internal: one question too many does no harm. */
export function audienceOf(word: string): DraftArticle['audience'] {
  const plain = word.trim().toLowerCase()
  if (plain === '') return null
  return PUBLIC.has(plain) ? 'public' : 'internal'
}

/** A language tag, lower case; empty for what is none (names of languages are none). */
export function languageOf(tag: string): string {
  const plain = tag.trim().toLowerCase().replaceAll('_', '-')
  return LANGUAGE.test(plain) ? plain : ''
}

/** ISO 8601 UTC of an ISO date or of seconds or milliseconds since 1970. Null for dates that countries read differently. */
export function momentOf(written: string): string | null {
  const plain = written.trim()
  const figure = /^\d{9,13}$/u.test(plain) ? Number(plain) : NaN
  const seconds = figure > SECONDS.most ? figure / 1000 : figure
  if (seconds >= SECONDS.least && seconds <= SECONDS.most) return new Date(seconds * 1000).toISOString()
  const at = ISO_DATE.test(plain) ? Date.parse(plain.replace(' ', 'T')) : NaN
  return Number.isFinite(at) ? new Date(at).toISOString() : null
}

/** The https address; null for another, empty for none. */
export function addressOf(written: string): string | null {
  const plain = written.trim()
  if (plain === '') return ''
  if (plain.length > LONGEST_ADDRESS || !URL.canParse(plain)) return null
  const url = new URL(plain)
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null
}

/** Labels of a list, or of a text that separates them by commas, semicolons or bars. */
export function labelsOf(value: string | readonly string[]): string[] {
  const parts = typeof value === 'string' ? value.slice(0, 5_000).split(/[,;|]/u) : value
  const labels = parts.map((part) => part.trim().slice(0, 100)).filter((part) => part !== '')
  return [...new Set(labels)].slice(0, MOST_LABELS)
}
