import { luhn } from '../payment/luhn'
import { isDay, isOneDigit, weightedSum } from './check-digits'
import { bounded, likelyWhenGrouped, type NationalId } from './national-id'

export const NORTHERN_AND_EASTERN_EUROPE: readonly NationalId[] = [
  {
    type: 'fi-personal-identity-code',
    pattern: bounded('\\d{6}[-+A-FU-Y]\\d{3}[0-9A-FHJ-NPR-Y]'),
    check: (id) => {
      const [date, rest] = [id.slice(0, 6), id.slice(-4)]
      return (
        isDay(Number(date.slice(0, 2)), Number(date.slice(2, 4))) &&
        '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(date + rest.slice(0, 3)) % 31) === rest.charAt(3)
      )
    },
    words: /henkil[öo]tunnus|\bhetu\b|personal identity/i,
    alone: 'sure',
  },
  {
    type: 'se-personnummer',
    pattern: bounded('(?:19|20)?\\d{6}[-+]?\\d{4}'),
    check: (digits) => {
      const id = digits.slice(-10)
      const day = Number(id.slice(4, 6))
      return isDay(day > 60 ? day - 60 : day, Number(id.slice(2, 4))) && luhn(id)
    },
    words: /person(?:nummer|nr)|\bpnr\b|samordning/i,
    alone: likelyWhenGrouped,
  },
  {
    type: 'se-organisationsnummer',
    pattern: bounded('(?:16)?\\d{2}[2-9]\\d{3}-?\\d{4}'),
    check: (digits) => luhn(digits.slice(-10)) && !isOneDigit(digits),
    words: /organisationsn|\borg\.? ?nr|orgnummer/i,
    alone: likelyWhenGrouped,
  },
  {
    type: 'no-fodselsnummer',
    pattern: bounded('\\d{6} ?\\d{5}'),
    check: (digits) => {
      const day = Number(digits.slice(0, 2))
      const control = (weights: number[]) => (11 - (weightedSum(digits, weights) % 11)) % 11
      return (
        isDay(day > 40 ? day - 40 : day, Number(digits.slice(2, 4))) &&
        control([3, 7, 6, 1, 8, 9, 4, 5, 2]) === Number(digits.charAt(9)) &&
        control([5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) === Number(digits.charAt(10))
      )
    },
    words: /f[øo]dselsn|personn|d-nummer/i,
    alone: 'likely',
  },
  {
    type: 'dk-cpr',
    // The check digit was given up in 2007, so only the date is looked at.
    pattern: bounded('\\d{6}[- ]\\d{4}'),
    check: (digits) => isDay(Number(digits.slice(0, 2)), Number(digits.slice(2, 4))),
    words: /\bcpr\b|personnummer/i,
    alone: null,
  },
  {
    type: 'pl-pesel',
    pattern: bounded('\\d{11}'),
    check: (digits) =>
      isDay(Number(digits.slice(4, 6)), Number(digits.slice(2, 4)) % 20) &&
      (10 - (weightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(digits.charAt(10)),
    words: /\bpesel\b/i,
    alone: 'possible',
  },
  {
    type: 'pl-nip',
    pattern: bounded('[1-9]\\d{2}-?\\d{3}-?\\d{2}-?\\d{2}'),
    check: (digits) => weightedSum(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(digits.charAt(9)),
    words: /\bnip\b/i,
    alone: 'possible',
  },
  {
    type: 'tr-national-id',
    pattern: bounded('[1-9]\\d{10}'),
    check: (digits) => {
      const odd = weightedSum(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1])
      const even = weightedSum(digits, [0, 1, 0, 1, 0, 1, 0, 1])
      return (
        (((odd * 7 - even) % 10) + 10) % 10 === Number(digits.charAt(9)) &&
        weightedSum(digits, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10 === Number(digits.charAt(10))
      )
    },
    words: /kimlik|\btckn?\b|\bt\.?c\.? no|turkish id/i,
    alone: 'likely',
  },
  {
    type: 'cz-rodne-cislo',
    pattern: bounded('\\d{6}/\\d{4}'),
    check: (digits) =>
      Number(digits) % 11 === 0 && isDay(Number(digits.slice(4, 6)), (Number(digits.slice(2, 4)) % 50) % 20),
    words: /rodn[ée]/i,
    alone: 'likely',
  },
]
