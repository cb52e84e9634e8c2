import { luhn } from '../payment/luhn'
import { isDay, isOneDigit, remainder, weightedSum } from './check-digits'
import { bounded, likelyWhenGrouped, type NationalId } from './national-id'

const NIF_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE'

function nifLetter(digits: string): string {
  return NIF_LETTERS.charAt(Number(digits) % 23)
}

export const WESTERN_EUROPE: readonly NationalId[] = [
  {
    type: 'fr-nir',
    pattern: bounded('[1-478] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3} ?\\d{2}'),
    check: (id) => {
      const number = id.slice(0, 13).replace('2A', '19').replace('2B', '18')
      return 97 - remainder(number, 97) === Number(id.slice(13))
    },
    words: /s[ée]curit[ée] sociale|\bnir\b|\binsee\b|num[ée]ro de s[ée]cu/i,
    alone: 'likely',
  },
  {
    type: 'es-nif',
    pattern: bounded('\\d{2}\\.?\\d{3}\\.?\\d{3}[- ]?[A-Z]'),
    check: (id) => nifLetter(id.slice(0, 8)) === id.charAt(8),
    words: /\bnif\b|\bdni\b|identidad/i,
    alone: 'likely',
  },
  {
    type: 'es-nie',
    pattern: bounded('[XYZ][- ]?\\d{7}[- ]?[A-Z]'),
    check: (id) => nifLetter(`${'XYZ'.indexOf(id.charAt(0))}${id.slice(1, 8)}`) === id.charAt(8),
    words: /\bnie\b|extranjer/i,
    alone: 'likely',
  },
  {
    type: 'nl-bsn',
    pattern: bounded('\\d{4}[. ]?\\d{2}[. ]?\\d{3}'),
    check: (digits) =>
      (weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) - Number(digits.charAt(8))) % 11 === 0 &&
      !isOneDigit(digits),
    words: /\bbsn\b|burgerservice|sofinummer/i,
    alone: 'possible',
  },
  {
    type: 'be-national-number',
    pattern: bounded('\\d{2}\\.?\\d{2}\\.?\\d{2}-?\\d{3}\\.?\\d{2}'),
    check: (digits) => {
      const [number, check] = [digits.slice(0, 9), Number(digits.slice(9))]
      const born = isDay(Number(digits.slice(4, 6)) || 1, Number(digits.slice(2, 4)) % 20 || 1)
      return born && (97 - remainder(number, 97) === check || 97 - remainder(`2${number}`, 97) === check)
    },
    words: /rijksregister|registre national|national number|\binsz\b|\bniss\b/i,
    alone: likelyWhenGrouped,
  },
  {
    type: 'pt-nif',
    pattern: bounded('[125689]\\d{2} ?\\d{3} ?\\d{3}'),
    check: (digits) => {
      const rest = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11
      return (rest < 2 ? 0 : 11 - rest) === Number(digits.charAt(8)) && !isOneDigit(digits)
    },
    words: /\bnif\b|contribuinte/i,
    alone: 'possible',
  },
  {
    type: 'ch-ahv',
    pattern: bounded('756\\.?\\d{4}\\.?\\d{4}\\.?\\d{2}'),
    check: (digits) =>
      (10 - (weightedSum(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 ===
      Number(digits.charAt(12)),
    words: /\bahv\b|\bavs\b/i,
    alone: 'likely',
  },
  {
    type: 'at-svnr',
    pattern: bounded('[1-9]\\d{3} ?\\d{6}'),
    check: (digits) =>
      isDay(Number(digits.slice(4, 6)), Number(digits.slice(6, 8))) &&
      weightedSum(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === Number(digits.charAt(3)),
    words: /sozialversicherung|\bsvnr\b|versicherungsnummer/i,
    alone: 'possible',
  },
  {
    type: 'ie-pps',
    pattern: bounded('\\d{7} ?[A-W][A-IW]?'),
    check: (id) => {
      const second = id.charAt(8)
      const extra = second === '' || second === 'W' ? 0 : (second.charCodeAt(0) - 64) * 9
      const sum = weightedSum(id, [8, 7, 6, 5, 4, 3, 2]) + extra
      return 'WABCDEFGHIJKLMNOPQRSTUV'.charAt(sum % 23) === id.charAt(7)
    },
    words: /\bpps/i,
    alone: 'possible',
  },
  {
    type: 'it-fiscal-code',
    pattern: bounded('[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]'),
    check: isFiscalCode,
    words: /codice fiscale|fiscal code|\bc\.?f\.?\b/i,
    alone: 'sure',
  },
  {
    type: 'it-vat',
    pattern: bounded('(?:IT)?\\d{8}[ _-]?\\d{3}'),
    check: (id) => luhn(id.replace('IT', '')) && !isOneDigit(id.replace('IT', '')),
    words: /partita iva|\bp\.? ?iva\b|\bvat\b/i,
    alone: 'possible',
  },
]

/** Values of letters and digits in odd places (decree of 23 December 1976). */
const ODD: Readonly<Record<string, number>> = Object.fromEntries(
  [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23].flatMap(
    (value, at) => [[String.fromCharCode(65 + at), value], ...(at < 10 ? [[String(at), value]] : [])],
  ),
)

function isFiscalCode(id: string): boolean {
  let sum = 0
  for (let at = 0; at < 15; at++) {
    const sign = id.charAt(at)
    const even = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65
    sum += at % 2 === 0 ? (ODD[sign] ?? 0) : even
  }
  return String.fromCharCode(65 + (sum % 26)) === id.charAt(15)
}
