import { luhn } from '../payment/luhn'
import { weightedSum } from './check-digits'
import { bounded, type NationalId } from './national-id'

/** Numbers that stood in advertisements and so belong to nobody. */
const PRINTED = new Set(['078051120', '219099999', '457555462'])
const LETTER = '[AC-HJKMNP-RT-Y]'
const LETTER_OR_DIGIT = '[AC-HJKMNP-RT-Y0-9]'

export const UNITED_STATES: readonly NationalId[] = [
  {
    type: 'us-ssn',
    // Blocks of zeros, 666 and 9xx are never given out (Social Security Administration, 2011).
    pattern: bounded(
      '(?!000|666|9)\\d{3}(?:-(?!00)\\d{2}-|\\.(?!00)\\d{2}\\.| (?!00)\\d{2} |-?(?!00)\\d{2}-?)(?!0000)\\d{4}',
    ),
    check: (digits) => !PRINTED.has(digits) && !/^(\d)\1{8}$/.test(digits),
    words: /\bssns?\b|social[ -]?security|\bss#|soc sec/i,
    alone: (found) => (/^\d{3}([-. ])\d{2}\1\d{4}$/.test(found) ? 'likely' : 'possible'),
  },
  {
    type: 'us-itin',
    pattern: bounded('9\\d{2}[- ]?(?:5\\d|6[0-5]|7\\d|8[0-8]|9[0-24-9])[- ]?\\d{4}'),
    check: () => true,
    words: /\bitin\b|taxpayer|tax ?id/i,
    alone: (found) => (/^\d{3}([- ])\d{2}\1\d{4}$/.test(found) ? 'likely' : 'possible'),
  },
  {
    type: 'us-npi',
    pattern: bounded('[12]\\d{3}[- ]?\\d{3}[- ]?\\d{3}'),
    check: (digits) => luhn(`80840${digits}`) && !/^(\d)\1{8}/.test(digits),
    words: /\bnpi\b|national provider/i,
    alone: 'possible',
  },
  {
    type: 'us-mbi',
    pattern: bounded(
      `[1-9]${LETTER}${LETTER_OR_DIGIT}\\d-?${LETTER}${LETTER_OR_DIGIT}\\d-?${LETTER}{2}\\d{2}`,
    ),
    check: () => true,
    words: /\bmbi\b|medicare/i,
    alone: 'likely',
  },
  {
    type: 'us-routing',
    pattern: bounded('(?:0\\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\\d{2}-?\\d{4}-?\\d'),
    check: (digits) => weightedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0 && !/^0{4}/.test(digits),
    words: /routing|\baba\b|\brtn\b|transit number/i,
    alone: (found) => (found.includes('-') ? 'likely' : 'possible'),
  },
]
