import { icaoDigit, isDay, mod11Of10, weightedSum } from './check-digits'
import { bounded, type NationalId } from './national-id'

/** Letters of document numbers: no vowels and none that look like digits. */
const SERIAL = '[CFGHJKLMNPRTVWXYZ0-9]'

/** Doubles every weight-2 digit and adds the digits of the product: sum for the social insurance numbers. */
function crossSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => {
    const product = weight * Number(digits.charAt(at))
    return sum + Math.floor(product / 10) + (product % 10)
  }, 0)
}

function letterAsDigits(letter: string): string {
  return String(letter.charCodeAt(0) - 64).padStart(2, '0')
}

export const GERMANY: readonly NationalId[] = [
  {
    type: 'de-tax-id',
    pattern: bounded('[1-9]\\d ?\\d{3} ?\\d{3} ?\\d{3}'),
    check: (digits) => mod11Of10(digits) && !/^(\d)\1{9}/.test(digits),
    words: /steuer-?(?:id|nr|nummer|identifikation)|\bid-?nr\b|\btin\b|tax ?id/i,
    alone: 'possible',
  },
  {
    type: 'de-health-insurance',
    pattern: bounded('[A-Z]\\d{9}'),
    check: (id) =>
      crossSum(letterAsDigits(id.charAt(0)) + id.slice(1, 9), [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 ===
      Number(id.charAt(9)),
    words: /kranken|versicherte|\bkvnr\b|gesundheitskarte|health insurance/i,
    alone: 'likely',
  },
  {
    type: 'de-social-security',
    pattern: bounded('\\d{2} ?\\d{6} ?[A-Z] ?\\d{3}'),
    check: (id) => {
      const day = Number(id.slice(2, 4))
      const digits = id.slice(0, 8) + letterAsDigits(id.charAt(8)) + id.slice(9, 11)
      return (
        isDay(day > 50 ? day - 50 : day, Number(id.slice(4, 6))) &&
        crossSum(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 === Number(id.charAt(11))
      )
    },
    words: /sozialversicherung|rentenversicherung|\brvnr\b|\bsvnr\b|\bsv-?nummer/i,
    alone: 'likely',
  },
  ...(['de-id-card', 'de-passport'] as const).map((type): NationalId => ({
    type,
    pattern: bounded(`[CFGHJKLMNPRTVWXYZ]${SERIAL}{7}\\d{1,2}`),
    // On the front of the document the number stands without its check digit.
    check: (id) => /\d/.test(id.slice(1)),
    words:
      type === 'de-id-card'
        ? /ausweis|\bid[- ]?card|identity card/i
        : /reisepass|passnummer|passport|\bpass\b/i,
    alone: (found) =>
      icaoDigit(found.slice(0, -1).toUpperCase()) === Number(found.slice(-1)) ? 'possible' : null,
  })),
  {
    type: 'de-lanr',
    pattern: bounded('\\d{9}'),
    check: (digits) =>
      (10 - (weightedSum(digits, [4, 9, 4, 9, 4, 9]) % 10)) % 10 === Number(digits.charAt(6)),
    words: /\blanr\b|arztnummer/i,
    alone: 'possible',
  },
]
