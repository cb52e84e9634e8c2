import { cleanAuthorization, cleanCookies } from './clean-header'
import { cleanBase64 } from './clean-base64'
import { cleanJson } from './clean-json'
import { cleanMultipart } from './clean-multipart'
import { cleanText } from './clean-text'
import { NESTED, type Cleaning } from './cleaning'
import { secretNameOf } from './secret-name'
import { isSecretValue } from './secret-value'

/** Values longer than this are not remembered as looked through. */
const REMEMBERED = 2_000
const REMEMBERED_COUNT = 100_000
/** Without a digit, a sign that joins a name to a value, or a run of letters as long as a secret. */
const WORDS = /^[A-Za-z .,/_-]{0,47}$/
const LONG_RUN = /[A-Za-z_-]{16}/
const TIME = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/
/** UUIDs, and numbers in hexadecimal with a letter in them that is not the country of an account. */
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^(?=[0-9a-f]{5,63}[a-f])[0-9a-f]{16,64}$/i
/** What JSON begins with, and a name after it, an element or an end. */
const JSON_START = /^\s{0,40}(?:\{\s{0,40}["}]|\[\s{0,40}["{[\]\dtfn-])/

/**
 * A value by what it is, without a name: JSON, form data, base64, or text with addresses and pairs in it.
 * @param depth how many texts it was found in.
 */
export function cleanValue(value: string, cleaning: Cleaning, depth = 0): string {
  if (value.length < 4 || isHarmless(value, cleaning)) return value
  if (cleaning.untouched.has(value) && !cleaning.known?.find(value).length) return value
  const cleaned = cleanUnknown(value, cleaning, depth)
  if (cleaned === value && value.length <= REMEMBERED && cleaning.untouched.size < REMEMBERED_COUNT)
    cleaning.untouched.add(value)
  return cleaned
}

/** Most strings of a file are words, numbers and times, in which nothing can be found by value. */
function isHarmless(value: string, { byWords }: Cleaning): boolean {
  return value.length < 48 && !byWords && ((WORDS.test(value) && !LONG_RUN.test(value)) || TIME.test(value))
}

function cleanUnknown(value: string, cleaning: Cleaning, depth: number): string {
  if (depth > NESTED) return cleanText(value, cleaning, depth)
  if (ID.test(value)) return cleanKnown(value, cleaning)
  return (
    (JSON_START.test(value) ? cleanJson(value, cleaning, depth) : null) ??
    cleanMultipart(value, cleaning, depth) ??
    cleanBase64(value, cleaning, depth) ??
    cleanText(value, cleaning, depth)
  )
}

/** Numbers of requests and the like: only by what was masked elsewhere can they be secrets. */
function cleanKnown(value: string, cleaning: Cleaning): string {
  const [found] = cleaning.known?.find(value) ?? []
  return found ? cleaning.replace(found.kind, value, null) : value
}

/**
 * A value by the name it stands under, and otherwise by what it is.
 * @param pair whether it is a parameter of an address or a form.
 */
export function cleanNamed(name: string, value: string, cleaning: Cleaning, depth = 0, pair = false): string {
  switch (name.toLowerCase().replace(/_/g, '-')) {
    case 'authorization':
    case 'proxy-authorization':
      return cleanAuthorization(value, cleaning)
    case 'cookie':
      return cleanCookies(value, cleaning, false)
    case 'set-cookie':
    case 'set-cookie2':
      return cleanCookies(value, cleaning, true)
  }
  const promise = secretNameOf(name, pair)
  if (promise === null || !isSecretValue(promise, value)) return cleanValue(value, cleaning, depth)
  if (JSON_START.test(value)) {
    const cleaned = cleanJson(value, cleaning, depth)
    if (cleaned !== null) return cleaned
  }
  return cleaning.replace(promise.kind, value, name)
}
