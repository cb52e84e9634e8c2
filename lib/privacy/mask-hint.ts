import type { PrivacyKind } from './finding'

const LAST = 4

/** What a mask may say about its value, with a space before it; empty for most. */
export function hintOf(kind: PrivacyKind, value: string, keepDomain: boolean): string {
  if (kind === 'card' || kind === 'iban') return ` …${compact(value).slice(-LAST)}`
  if (kind !== 'email' || !keepDomain) return ''
  const domain = value.slice(value.lastIndexOf('@') + 1).toLowerCase()
  return /^[a-z0-9.-]{1,75}$/.test(domain) ? ` @${domain}` : ''
}

/** One form for all ways of writing a value: spacing and case where they mean nothing. */
export function sameValue(kind: PrivacyKind, value: string): string {
  switch (kind) {
    case 'card':
    case 'iban':
    case 'phone':
    case 'national-id':
      return compact(value)
    case 'email':
    case 'ip':
    case 'mac':
    case 'name':
      return value.toLowerCase()
    default:
      return value
  }
}

function compact(value: string): string {
  return value.replace(/[\s()./-]/g, '').toUpperCase()
}
