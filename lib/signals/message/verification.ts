import { wordSignal } from '../sentence-search'

/** "61 orders sent, 61 received": the same count of what went in and what came out. No years, clock times or versions. */
const SAME_COUNT =
  /(?<![\d.,:/#-])(?!(?:19|20)\d\d(?!\d))(\d{1,3}(?:[.,]\d{3}){1,3}|\d{2,6})(?![\d:/-]|[.,]\d| ?(?:h|uhr|utc|gmt|am|pm|jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sep|oct|okt|nov|de[cz])(?!\p{L}))[^\n]{1,100}?(?<![\d.,:/#-])\1(?![\d:/-]|[.,]\d)/u

/** How somebody made sure that it works. */
export const verification = wordSignal('verification', 'how it was verified', {
  any: ['verification'],
  labels: ['verification'],
  not: ['hypothesis', 'verification-not'],
  questions: 'no',
  pattern: SAME_COUNT,
})
