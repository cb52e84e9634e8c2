import { luhn } from '../payment/luhn'
import { isDay, isOneDigit, verhoeff, weightedSum } from './check-digits'
import { bounded, likelyWhenGrouped, type NationalId } from './national-id'

/** Brazilian check digit: weights fall from the left to 2, or start again at 9. */
function brazilDigit(digits: string, first: number): number {
  let weight = first
  let sum = 0
  for (const digit of digits) {
    sum += weight * Number(digit)
    weight = weight === 2 ? 9 : weight - 1
  }
  const rest = sum % 11
  return rest < 2 ? 0 : 11 - rest
}

export const AMERICAS_AND_AFRICA: readonly NationalId[] = [
  {
    type: 'ca-sin',
    pattern: bounded('[1-79]\\d{2}(?:-\\d{3}-| \\d{3} |\\d{3})\\d{3}'),
    check: (digits) => luhn(digits) && !isOneDigit(digits),
    words: /\bsin\b|\bnas\b|social insurance|assurance sociale/i,
    alone: likelyWhenGrouped,
  },
  {
    type: 'br-cpf',
    pattern: bounded('\\d{3}\\.?\\d{3}\\.?\\d{3}-?\\d{2}'),
    check: (digits) =>
      brazilDigit(digits.slice(0, 9), 10) === Number(digits.charAt(9)) &&
      brazilDigit(digits.slice(0, 10), 11) === Number(digits.charAt(10)) &&
      !isOneDigit(digits),
    words: /\bcpf\b/i,
    alone: likelyWhenGrouped,
  },
  {
    type: 'br-cnpj',
    pattern: bounded('\\d{2}\\.?\\d{3}\\.?\\d{3}/?\\d{4}-?\\d{2}'),
    check: (digits) =>
      brazilDigit(digits.slice(0, 12), 5) === Number(digits.charAt(12)) &&
      brazilDigit(digits.slice(0, 13), 6) === Number(digits.charAt(13)) &&
      !isOneDigit(digits),
    words: /\bcnpj\b/i,
    alone: likelyWhenGrouped,
  },
  {
    type: 'cl-rut',
    pattern: bounded('\\d{1,2}\\.\\d{3}\\.\\d{3}-[0-9K]|\\d{7,8}-[0-9K]'),
    check: (id) => {
      const digits = id.slice(0, -1).padStart(8, '0')
      const sum = weightedSum(digits, [3, 2, 7, 6, 5, 4, 3, 2])
      return '0K987654321'.charAt(sum % 11) === id.slice(-1)
    },
    words: /\brut\b|\brun\b/i,
    alone: 'possible',
  },
  {
    type: 'mx-curp',
    pattern: bounded('[A-Z]{4}\\d{6}[HMX][A-Z]{5}[0-9A-Z]\\d'),
    check: (id) => {
      const alphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'
      const sum = Array.from(id.slice(0, 17)).reduce(
        (all, sign, at) => all + alphabet.indexOf(sign) * (18 - at),
        0,
      )
      return (10 - (sum % 10)) % 10 === Number(id.charAt(17))
    },
    words: /\bcurp\b/i,
    alone: 'sure',
  },
  {
    type: 'ng-nin',
    pattern: bounded('\\d{11}'),
    check: (digits) => verhoeff(digits) && !isOneDigit(digits),
    words: /\bnin\b|national identification/i,
    alone: 'possible',
  },
  {
    type: 'za-id-number',
    pattern: bounded('\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]) ?\\d{4} ?[012]\\d{2}'),
    check: (digits) => isDay(Number(digits.slice(4, 6)), Number(digits.slice(2, 4))) && luhn(digits),
    words: /\bid\b|south african|identity/i,
    alone: 'likely',
  },
  {
    type: 'il-id',
    pattern: bounded('\\d{9}'),
    check: (digits) => luhn(digits) && !isOneDigit(digits),
    words: /teudat|זהות|israeli id/i,
    alone: null,
  },
]
