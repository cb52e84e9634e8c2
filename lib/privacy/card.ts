import type { PrivacyFinder } from './finding'

/** 13–19 digits, in one piece or in groups with one kind of gap; not part of a longer number or an id. */
const DIGITS = /(?<![\w.-])\d{4}(?:[ -]?\d{4,6}){1,2}[ -]?\d{1,5}(?:[ -]?\d{1,3})?(?![\w-])/g
/** Issuer prefixes of the big networks (ISO/IEC 7812): Visa, Mastercard, Amex, Discover, Diners, JCB, UnionPay, Maestro. */
const ISSUER =
  /^(?:4|5[1-5]|2(?:2[2-9]|[3-6]\d|7[01]|720)|3[47]|6(?:011|5|4[4-9]|2|7)|3(?:0[0-5]|[689])|35(?:2[89]|[3-8])|50|5[6-8])/

/** Payment card numbers: issuer prefix, length and Luhn check. */
export const findCards: PrivacyFinder = (text) =>
  [...text.matchAll(DIGITS)]
    .filter((match) => isCard(match[0].replace(/[ -]/g, '')))
    .map((match) => ({ kind: 'card', start: match.index, end: match.index + match[0].length }))

function isCard(digits: string): boolean {
  return (
    digits.length >= 13 &&
    digits.length <= 19 &&
    ISSUER.test(digits) &&
    !/^(\d)\1+$/.test(digits) &&
    luhn(digits)
  )
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
