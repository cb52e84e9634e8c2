import { isStandIn, type PrivacyFinder } from './finding'

const HEADER =
  /(?<![A-Za-z0-9])(?:proxy-)?authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic|token|digest|negotiate|apikey|hmac)?[ \t]{0,3}["']?([^\s"'<>,;]{8,2048})/gi
const BEARER = /(?<![A-Za-z0-9])bearer[ \t]{1,3}([A-Za-z0-9+/_.~=-]{16,2048})/gi
const COOKIE =
  /(?<![A-Za-z0-9])(?:set-)?cookie["']?\s{0,2}:\s{0,2}["']?([A-Za-z0-9_.-]{1,64}=[^\s"'<>]{8,2048})/gi

/** `Authorization:` headers with a value, and bearer tokens on their own. */
export const findAuthorizations: PrivacyFinder = (text) =>
  [
    ...(/authorization/i.test(text) ? valuesOf(text, HEADER) : []),
    ...(/bearer/i.test(text) ? valuesOf(text, BEARER).filter(({ value }) => /\d/.test(value)) : []),
  ].map(({ start, end }) => ({ kind: 'authorization', start, end }))

/** `Cookie:` and `Set-Cookie:` headers with a value. */
export const findCookies: PrivacyFinder = (text) =>
  /cookie/i.test(text) ? valuesOf(text, COOKIE).map(({ start, end }) => ({ kind: 'cookie', start, end })) : []

function valuesOf(text: string, pattern: RegExp): { value: string; start: number; end: number }[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    return isStandIn(value) ? [] : [{ value, start: end - value.length, end }]
  })
}
