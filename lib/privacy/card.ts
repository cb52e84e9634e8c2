import type { PrivacyFinder } from './finding'

/** 13–19 digits, in one piece or in groups with one kind of gap; not part of a longer number or an id. */
const DIGITS = /(?<![\w.-])\d{4}(?:[ -]?\d{4,6}){1,2}[ -]?\d{1,5}(?:[ -]?\d{1,3})?(?![\w-])/g
/** How every one begins; few messages have as many digits in a row. */
const BEGINS = /\d{4}[ -]?\d{4}/
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

/** Payment card numbers: issuer prefix, length and Luhn check. */
export const findCards: PrivacyFinder = (text) =>
  [...(BEGINS.test(text) ? text.matchAll(DIGITS) : [])]
    .filter((match) => isCard(match[0].replace(/[ -]/g, '')))
    .map((match) => ({ kind: 'card', start: match.index, end: match.index + match[0].length }))

function isCard(digits: string): boolean {
  return ISSUERS.some((issuer) => issuer.test(digits)) && !/^(\d)\1+$/.test(digits) && luhn(digits)
}

/** The check digit of ISO/IEC 7812-1, annex B. */
export function luhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits.charAt(digits.length - 1 - index))
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
