/** The words of a text that may hold an id, on lines of their own, and where they stood. */
export interface Condensed {
  readonly text: string
  /** Place in the whole text of a place in the condensed one. */
  placeOf(at: number): number
}

const WORD = /[^\s]+/g
/** Words so short may stand between the groups of a number: `AB 12 34 56 C`. */
const SHORT = 2
/** The fewest digits of an id. */
const FEWEST_DIGITS = 4

/**
 * Leaves out of a text what cannot hold an id: most words. Neighbouring words with digits stay together, so that what stands
 * around a number is what stood around it before.
 */
export function condensed(text: string): Condensed {
  const clusters: { start: number; end: number; digits: number }[] = []
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const digits = digitsIn(word)
    if (digits === 0 && word.length > SHORT) continue
    const last = clusters.at(-1)
    if (last && last.end === index - 1 && text.charAt(index - 1) === ' ') {
      last.end = index + word.length
      last.digits += digits
    } else clusters.push({ start: index, end: index + word.length, digits })
  }
  const kept = clusters.filter(({ digits }) => digits >= FEWEST_DIGITS)
  const starts: number[] = []
  let length = 0
  for (const { start, end } of kept) {
    starts.push(length)
    length += end - start + 1
  }
  return {
    text: kept.map(({ start, end }) => text.slice(start, end)).join('\n'),
    placeOf: (at) => {
      const which = lastNotAfter(starts, at)
      return (kept[which]?.start ?? 0) + at - (starts[which] ?? 0)
    },
  }
}

function digitsIn(word: string): number {
  let digits = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code >= 48 && code <= 57) digits++
  }
  return digits
}

/** Index of the last of the rising numbers that is not above `value`. */
function lastNotAfter(rising: readonly number[], value: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
