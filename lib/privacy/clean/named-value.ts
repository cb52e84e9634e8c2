import type { PrivacyKind } from '../finding'
import { secretNameOf } from './secret-name'
import { isSecretValue, looksSecret } from './secret-value'

/** A secret that its name gives away. */
export interface NamedValue {
  readonly kind: PrivacyKind
  readonly name: string
  readonly start: number
  readonly end: number
}

/** A part of every name that promises a secret. Names are looked at only around one. */
const STEM =
  /pass|pwd|pw\b|kennwort|contrase|senha|cv[cv]|secur|otp|code|token|jwt|secret|key|bearer|credential|assertion|saml|csrf|xsrf|sess|sid\b|auth|ssn|\bpin|sig\b|signature|hmac|ticket|phone|mobile|msisdn/gi
const NAME_LENGTH = 64
/** What ends the value of a parameter in an address or a form, and the longest one. */
const PARAMETER_END = /[&#\s"'<>;\\]/g
const LONGEST_PARAMETER = 8_192
/** `"name": "value"`, `name: 'value'`, `\"name\":\"value\"`, `name = value`; a value without quotes follows it. */
const ASSIGNED = /(\\{0,3}["'`])?\s{0,3}(?::|=>?)\s{0,3}(?:\\{0,3}["'`]([^"'`\\\n]{1,4096}))?/y
const BARE_END = /[\s"'`\\&;,<>(){}[\]|]/g
const SHORTEST_BARE = 4
const LONGEST_BARE = 4_096

/** Values in text whose names promise a secret: parameters, settings, JSON that is not whole. In order of place. */
export function findNamed(text: string): NamedValue[] {
  const found: NamedValue[] = []
  const parameterEnd = endFinder(text, PARAMETER_END)
  const bareEnd = endFinder(text, BARE_END)
  let after = 0
  for (const { index } of text.matchAll(STEM)) {
    if (index < after) continue
    const [start, end] = nameAround(text, index, isParameterCharacter)
    after = end
    const named =
      parameter(text, start, end, parameterEnd) ??
      assigned(text, ...nameAround(text, index, isNameCharacter), bareEnd)
    if (named) found.push(named)
  }
  return found
}

/** Where a run that begins at a place ends. Places come in order: a run is walked once, however many names are in it. */
function endFinder(text: string, ending: RegExp): (from: number) => number {
  let known = { from: 0, end: -1 }
  return (from) => {
    if (from < known.from || from > known.end) {
      ending.lastIndex = from
      known = { from, end: ending.exec(text)?.index ?? text.length }
    }
    return known.end
  }
}

function parameter(
  text: string,
  start: number,
  end: number,
  endOf: (from: number) => number,
): NamedValue | null {
  if (text.charAt(end) !== '=' || !(start === 0 || /[?&#;\n]/.test(text.charAt(start - 1)))) return null
  const name = decoded(text.slice(start, end).replace(/^u0026/, ''))
  const promise = secretNameOf(name, true)
  if (!promise) return null
  const value = text.slice(end + 1, Math.min(endOf(end + 1), end + 1 + LONGEST_PARAMETER))
  if (!isSecretValue(promise, decoded(value))) return null
  return { kind: promise.kind, name, start: end + 1, end: end + 1 + value.length }
}

function assigned(
  text: string,
  start: number,
  end: number,
  endOf: (from: number) => number,
): NamedValue | null {
  const name = text.slice(start, end)
  if (!secretNameOf(name)) return null
  ASSIGNED.lastIndex = end
  const match = ASSIGNED.exec(text)
  if (match === null) return null
  const [, quote, quoted] = match
  const from = ASSIGNED.lastIndex - (quoted?.length ?? 0)
  const value = quoted ?? text.slice(from, Math.min(endOf(from), from + LONGEST_BARE))
  if (quoted === undefined && value.length < SHORTEST_BARE) return null
  const kind =
    quoted === undefined
      ? bareKind(name, value, match[0])
      : quote === undefined
        ? inCodeKind(name, value)
        : promisedKind(name, value)
  if (kind === null) return null
  return { kind, name, start: from, end: from + value.length }
}

/** What a name and a value beside it make of each other; null when there is nothing to hide. */
export function promisedKind(name: string, value: string): PrivacyKind | null {
  const promise = secretNameOf(name)
  return promise && isSecretValue(promise, value) ? promise.kind : null
}

/** In source code: a password in quotes is one even when it is a word; other secrets must look like one. */
function inCodeKind(name: string, value: string): PrivacyKind | null {
  const kind = promisedKind(name, value)
  return kind === 'password' && !/[\s#./(]/.test(value) ? kind : lookedAtKind(name, value)
}

/** Without quotes; `DB_PASSWORD=…` is the environment of a program. */
function bareKind(name: string, value: string, sign: string): PrivacyKind | null {
  return /^[A-Z][A-Z0-9_]{2,63}$/.test(name) && sign.startsWith('=')
    ? promisedKind(name, value)
    : lookedAtKind(name, value)
}

function lookedAtKind(name: string, value: string): PrivacyKind | null {
  const promise = secretNameOf(name)
  return promise && isSecretValue(promise, value) && looksSecret(promise, value) ? promise.kind : null
}

function nameAround(text: string, index: number, belongs: (code: number) => boolean): [number, number] {
  let start = index
  while (start > 0 && index - start < NAME_LENGTH && belongs(text.charCodeAt(start - 1))) start--
  let end = index
  while (end < text.length && end - index < NAME_LENGTH && belongs(text.charCodeAt(end))) end++
  return [start, end]
}

/** Letters, digits and `$ - . _`. */
function isNameCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    code === 45 ||
    code === 46 ||
    code === 36
  )
}

/** Those and `% [ ]`. */
function isParameterCharacter(code: number): boolean {
  return isNameCharacter(code) || code === 37 || code === 91 || code === 93
}

function decoded(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
