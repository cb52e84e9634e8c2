import type { PrivacyFinder } from '../finding'

const IBAN =
  /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ ]?[A-Za-z0-9]{4}){2,7}(?:[ ]?[A-Za-z0-9]{1,4})?(?![A-Za-z0-9])/g
/** How every one begins; few messages have that. */
const BEGINS = /[A-Za-z]{2}\d{2} ?[A-Za-z0-9]{4}/
/** Length of an account number by country, from the register of ISO 13616. */
const LENGTHS: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'DK FI FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH HR LI LV',
  22: 'BG BH CR DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG',
  25: 'LY PT ST',
  26: 'IS TR',
  27: 'BI DJ FR GR IT MC MR SM',
  28: 'AL AZ BY CY DO GT HU LB NI PL SV',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
}
const LENGTH_OF = new Map(
  Object.entries(LENGTHS).flatMap(([length, countries]) =>
    countries.split(' ').map((each) => [each, Number(length)]),
  ),
)

/** International bank account numbers with a right check number. */
export const findIbans: PrivacyFinder = (text) =>
  [...(BEGINS.test(text) ? text.matchAll(IBAN) : [])].flatMap((match) => {
    // The pattern may run into the next word; the country says where the number ends.
    const length = lengthIn(match[0], LENGTH_OF.get(match[0].slice(0, 2).toUpperCase()) ?? Infinity)
    const account = match[0].slice(0, length).replace(/ /g, '').toUpperCase()
    return length > 0 && mod97(account)
      ? [{ kind: 'iban', start: match.index, end: match.index + length, confidence: 'sure' }]
      : []
  })

/** Characters that hold so many letters and digits, and end where a word ends; 0 when there are too few. */
function lengthIn(found: string, wanted: number): number {
  let seen = 0
  for (let index = 0; index < found.length; index++) {
    if (found.charAt(index) !== ' ') seen++
    if (seen === wanted) return index + 1 === found.length || found.charAt(index + 1) === ' ' ? index + 1 : 0
  }
  return 0
}

/** ISO 7064 MOD 97-10 over the rearranged number: 1 when right. */
function mod97(account: string): boolean {
  let rest = 0
  for (const character of account.slice(4) + account.slice(0, 4)) {
    const value = parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
