import type { PrivacyFinder, PrivacyFinding } from '../finding'

const BEGIN = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g
const END = /-----END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/
/** Longest key looked through for its end, in characters. */
const KEY_LIMIT = 16_384

/** Private keys in PEM armour; one whose end is cut off counts to the end of what is there. */
export const findPrivateKeys: PrivacyFinder = (text) => {
  const found: PrivacyFinding[] = []
  if (!text.includes('PRIVATE KEY')) return found
  for (const match of text.matchAll(BEGIN)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue
    const after = text.slice(match.index, match.index + KEY_LIMIT)
    const end = END.exec(after)
    const length = end ? end.index + end[0].length : after.length
    found.push({ kind: 'private-key', start: match.index, end: match.index + length, confidence: 'sure' })
  }
  return found
}
