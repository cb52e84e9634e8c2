import { weightedSum } from './check-digits'
import { bounded, likelyWhenGrouped, type NationalId } from './national-id'

export const UNITED_KINGDOM: readonly NationalId[] = [
  {
    type: 'uk-nhs',
    pattern: bounded('\\d{3}[- ]?\\d{3}[- ]?\\d{4}'),
    check: (digits) =>
      (11 - (weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(digits.charAt(9)) &&
      !/^(\d)\1{9}$/.test(digits),
    words: /\bnhs\b|national health/i,
    alone: 'possible',
  },
  {
    type: 'uk-nino',
    pattern: bounded('[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]'),
    check: (id) => !/^(?:BG|GB|NK|KN|TN|NT|ZZ)/.test(id),
    words: /\bnino\b|national insurance|\bni (?:number|no)/i,
    alone: 'likely',
  },
  {
    type: 'uk-driving-licence',
    // Name, decade, month (women's plus 50), day, year, initials: the fields check each other.
    pattern: bounded(
      '[A-Z]{1,5}9{0,4}\\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\\d|3[01])\\d[A-Z][A-Z9][A-Z0-9][A-Z]{2}',
    ),
    check: (id) => id.length === 16 && /^[A-Z]+9*$/.test(id.slice(0, 5)),
    words: /driv(?:ing|er)|licen[cs]e|dvla/i,
    alone: 'likely',
  },
  {
    type: 'uk-vat',
    pattern: bounded('GB ?\\d{3} ?\\d{4} ?\\d{2}'),
    check: (id) => {
      const sum = weightedSum(id.slice(2), [8, 7, 6, 5, 4, 3, 2]) + Number(id.slice(9, 11))
      return sum % 97 === 0 || (sum + 55) % 97 === 0
    },
    words: /\bvat\b/i,
    alone: likelyWhenGrouped,
  },
]
