/** A text made safe to match on, with the way back to the original offsets. */
export interface CleanText {
  /** Lower-case, straight quotes, plain spaces, no zero-width or control characters (line feeds stay). */
  readonly text: string
  /** Offset in the original of the character at `index` of `text`; `index` may equal `text.length`. */
  readonly toOriginal: (index: number) => number
}

/** Zero-width characters and direction marks: seen by nobody, but they split words. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/
/** Control characters but tab and line feed, odd spaces, curly quotes, dashes. */
const SPECIAL =
  // eslint-disable-next-line no-control-regex -- control characters in pasted logs are exactly what is meant
  /[\u0000-\u0008\u000B-\u001F\u007F-\u00A0\u2000-\u200A\u2018\u2019\u201A\u201C-\u201E\u2032\u2033\u202F\u2212\u2010-\u2015\u3000]/g

/**
 * Folds a text for matching. Offsets are kept wherever possible: only invisible characters are removed, and only
 * letters whose lower case has the same length are folded.
 */
export function cleanText(original: string): CleanText {
  const folded = lowerSameLength(original.replace(SPECIAL, plainForm))
  if (!INVISIBLE.test(folded)) return { text: folded, toOriginal: (index) => index }
  const kept: number[] = []
  let text = ''
  for (let index = 0; index < folded.length; index++) {
    const character = folded.charAt(index)
    if (INVISIBLE.test(character)) continue
    kept.push(index)
    text += character
  }
  return { text, toOriginal: (index) => kept[index] ?? original.length }
}

function plainForm(character: string): string {
  if ('\u2018\u2019\u201A\u2032'.includes(character)) return "'"
  if ('\u201C\u201D\u201E\u2033'.includes(character)) return '"'
  if (/[\u2010-\u2015\u2212]/.test(character)) return '-'
  return ' '
}

/** `İ` and a few others grow when lower-cased, which would move every later offset. */
function lowerSameLength(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (character) => {
    const small = character.toLowerCase()
    return small.length === character.length ? small : character
  }).join('')
}
