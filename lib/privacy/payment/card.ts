import type { Confidence, PrivacyFinder } from '../finding'
import { luhn } from './luhn'

/** 13–19 digits, in one piece or in groups with one kind of gap; not part of a longer number or an id. */
const DIGITS = /(?<![\w.-])\d{4}(?:[ -]?\d{4,6}){1,2}[ -]?\d{1,5}(?:[ -]?\d{1,3})?(?![\w-])/g
/** Prefixes and lengths of the big networks (ISO/IEC 7812). */
const ISSUERS: readonly RegExp[] = [
  /^4(?:\d{12}|\d{15}|\d{18})$/, // Visa
  /^(?:5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12})$/, // Mastercard
  /^3[47]\d{13}$/, // American Express
  /^6(?:011|5\d\d|4[4-9]\d)\d{12,15}$/, // Discover
  /^3(?:0[0-5]|[689]\d)\d{11}$/, // Diners Club
  /^35(?:2[89]|[3-8]\d)\d{12,15}$/, // JCB
  /^62\d{14,17}$/, // UnionPay
  /^(?:50|5[6-8]|6[37])\d{11,17}$/, // Maestro
]
/** Issuers whose prefix many other numbers begin with, too. */
const RARE = /^1\d{14}$/ // UATP
const WORD =
  /card|visa|master|amex|american express|credit|debit|karte|kreditkarte|carte|tarjeta|payment|zahlung|charged|paid/i
const REACH = 48

/** Payment card numbers: issuer prefix, length and Luhn check. */
export const findCards: PrivacyFinder = (text) =>
  Array.from(text.matchAll(DIGITS)).flatMap(({ index, 0: found }) => {
    const confidence = confidenceOf(found, text.slice(Math.max(0, index - REACH), index))
    return confidence ? [{ kind: 'card', start: index, end: index + found.length, confidence }] : []
  })

function confidenceOf(found: string, before: string): Confidence | null {
  const digits = found.replace(/[ -]/g, '')
  if (/^(\d)\1+$/.test(digits) || !luhn(digits)) return null
  if (ISSUERS.some((issuer) => issuer.test(digits))) return WORD.test(before) ? 'sure' : 'likely'
  if (!RARE.test(digits)) return null
  return WORD.test(before) ? 'likely' : 'possible'
}
