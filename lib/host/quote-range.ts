import search from 'approx-string-match'

/** Longer quotes are looked for by their beginning when nothing matches exactly: the search grows with its pattern. */
const LONGEST_PATTERN = 240
/** Share of characters that may differ; more, and it is another sentence. */
const TOLERANCE = 0.2
/** Marks that our text adds to what the page shows: list numbers, bullets, quote signs, cell borders. */
const LINE_MARKS = /^(?:\s*(?:> ?|- |\d{1,4}\. |\[[ x]\] ))+/gm
const CELL_MARKS = / \| /g

/** Where a quote lies in a text, as offsets into it; null when it is not there. Letters count, white space does not. */
export function findQuote(text: string, quote: string): { start: number; end: number } | null {
  const squeezed = squeeze(text)
  const bare = squeeze(quote.replace(LINE_MARKS, '').replace(CELL_MARKS, ' ')).letters
  for (const wanted of [squeeze(quote).letters, bare]) {
    const at = wanted === '' ? -1 : squeezed.letters.indexOf(wanted)
    if (at !== -1) return spanOf(squeezed.places, at, at + wanted.length)
  }
  const pattern = bare.slice(0, LONGEST_PATTERN)
  const allowed = Math.floor(pattern.length * TOLERANCE)
  if (allowed === 0) return null
  const matches = search(squeezed.letters, pattern, allowed)
  const best = matches.reduce<(typeof matches)[number] | null>(
    (a, b) => (a && a.errors <= b.errors ? a : b),
    null,
  )
  return best && best.end > best.start ? spanOf(squeezed.places, best.start, best.end) : null
}

interface Squeezed {
  readonly letters: string
  /** The offset in the text of each letter. */
  readonly places: readonly number[]
}

/** A text without white space and fillers. Letters keep their case: a quote is what was written. */
function squeeze(text: string): Squeezed {
  const letters: string[] = []
  const places: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index)
    if (/[\s\u200b\u2060\ufeff]/.test(letter)) continue
    letters.push(letter)
    places.push(index)
  }
  return { letters: letters.join(''), places }
}

function spanOf(
  places: readonly number[],
  start: number,
  end: number,
): { start: number; end: number } | null {
  const [first, last] = [places[start], places[end - 1]]
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 }
}
