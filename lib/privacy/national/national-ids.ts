import type { Confidence, PrivacyFinder, PrivacyFinding } from '../finding'
import { AMERICAS_AND_AFRICA } from './americas-africa'
import { ASIA_PACIFIC } from './asia-pacific'
import { GERMANY } from './germany'
import { condensed, type Condensed } from './condensed'
import type { NationalId } from './national-id'
import { NORTHERN_AND_EASTERN_EUROPE } from './northern-eastern-europe'
import { UNITED_KINGDOM } from './united-kingdom'
import { UNITED_STATES } from './united-states'
import { WESTERN_EUROPE } from './western-europe'

/** All that are known, those of the bigger countries first. */
export const NATIONAL_IDS: readonly NationalId[] = [
  ...UNITED_STATES,
  ...UNITED_KINGDOM,
  ...GERMANY,
  ...WESTERN_EUROPE,
  ...NORTHERN_AND_EASTERN_EUROPE,
  ...ASIA_PACIFIC,
  ...AMERICAS_AND_AFRICA,
]

const BEFORE = 48
const AFTER = 24

/** National ids of all countries known here; a number that fits several is found several times. */
export const findNationalIds: PrivacyFinder = (text) => {
  const words = condensed(text)
  return words.text === '' ? [] : NATIONAL_IDS.flatMap((id) => findIn(words, id, text))
}

/** One kind of national id in a text. */
export function findNationalId(id: NationalId, text: string): PrivacyFinding[] {
  return findIn(condensed(text), id, text)
}

function findIn(words: Condensed, id: NationalId, text: string): PrivacyFinding[] {
  return Array.from(words.text.matchAll(id.pattern)).flatMap(({ index, 0: found }) => {
    if (!id.check(found.replace(/[\s.:/_-]/g, '').toUpperCase())) return []
    const start = words.placeOf(index)
    const confidence = confidenceOf(id, text, start, found)
    return confidence
      ? [{ kind: 'national-id', start, end: start + found.length, confidence, type: id.type }]
      : []
  })
}

function confidenceOf(
  { words, alone }: NationalId,
  text: string,
  start: number,
  found: string,
): Confidence | null {
  if (isNear(words, text, start, start + found.length)) return 'sure'
  // Nobody writes an id in both cases; names of programs are written so.
  if (/[a-z]/.test(found) && /[A-Z]/.test(found)) return null
  return typeof alone === 'function' ? alone(found) : alone
}

function isNear(words: RegExp, text: string, start: number, end: number): boolean {
  return (
    words.test(text.slice(Math.max(0, start - BEFORE), start)) || words.test(text.slice(end, end + AFTER))
  )
}
