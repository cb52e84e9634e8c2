const WORD_PART = /[\p{L}\p{N}_-]/u

/** A text in lower case, every letter at its old place: the few letters that would grow stay as they are. */
export function lowered(text: string): string {
  const low = text.toLowerCase()
  if (low.length === text.length) return low
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('')
}

/** Where a value stands in a text as words of their own, not as a part of longer ones. Both in the same case. */
export function wordsAt(text: string, value: string): number[] {
  const places: number[] = []
  if (value === '') return places
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length))
    if (!WORD_PART.test(text.charAt(at - 1)) && !WORD_PART.test(text.charAt(at + value.length)))
      places.push(at)
  return places
}
