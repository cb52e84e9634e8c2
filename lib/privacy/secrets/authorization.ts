import type { PrivacyFinder } from '../finding'
import { mentions } from '../mention'
import { isStandIn } from '../stand-in'

const HEADER =
  /(?<![A-Za-z0-9])(?:proxy-)?authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:[a-z][a-z0-9-]{1,20}[ \t]{1,3})?["']?([^\s"'<>,;]{8,2048})/gi
const BEARER = /(?<![A-Za-z0-9])bearer[ \t]{1,3}([A-Za-z0-9+/_.~=-]{16,2048})/gi
/** All pairs of a `Cookie:` header; of `Set-Cookie:` the first, the rest says how long and where it is valid. */
const COOKIE =
  /(?<![A-Za-z0-9-])cookie["']?\s{0,2}:\s{0,2}["']?([A-Za-z0-9_.-]{1,64}=[^\s"'<>;]{1,4096}(?:; ?[A-Za-z0-9_.-]{1,64}=[^\s"'<>;]{0,4096}){0,200})/gi
const SET_COOKIE =
  /(?<![A-Za-z0-9])set-cookie["']?\s{0,2}:\s{0,2}["']?([A-Za-z0-9_.-]{1,64}=[^\s"'<>;]{1,4096})/gi
/** Shorter values are settings such as `lang=en`. */
const LONG_VALUE = /=[^;]{8}/

/** `Authorization:` headers with a value, and bearer tokens on their own. */
export const findAuthorizations: PrivacyFinder = (text) => {
  if (!mentions(text, ['authoriz', 'bearer'])) return []
  return [...valuesOf(text, HEADER), ...valuesOf(text, BEARER).filter(({ value }) => /\d/.test(value))].map(
    ({ start, end }) => ({ kind: 'authorization', start, end, confidence: 'sure' }),
  )
}

/** `Cookie:` and `Set-Cookie:` headers with a value. */
export const findCookies: PrivacyFinder = (text) => {
  if (!mentions(text, ['cookie'])) return []
  return [...valuesOf(text, COOKIE), ...valuesOf(text, SET_COOKIE)]
    .filter(({ value }) => LONG_VALUE.test(value))
    .map(({ start, end }) => ({ kind: 'cookie' as const, start, end, confidence: 'sure' as const }))
    .sort((a, b) => a.start - b.start)
}

function valuesOf(text: string, pattern: RegExp): { value: string; start: number; end: number }[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    return isStandIn(value) ? [] : [{ value, start: end - value.length, end }]
  })
}
