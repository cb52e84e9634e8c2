/** Fewer words say nothing about how hard a text is to read. */
const LEAST_WORDS = 30
/** Longer words count as hard ones (Björnsson). */
const LONG_WORD = 6
/** Characters that are looked at. */
const MOST_CHARACTERS = 40_000

/**
 * How hard a text is to read by LIX (C.-H. Björnsson, 1968): words in a sentence plus the percentage of words longer than six
 * letters. Below 30 is easy, above 50 hard, in English, German, French and Spanish alike. Null for a text too short to tell.
 */
export function lixOf(text: string): number | null {
  const read = text.slice(0, MOST_CHARACTERS)
  const words = read.match(/[\p{L}\p{M}’'-]+/gu) ?? []
  if (words.length < LEAST_WORDS) return null
  const sentences = read.split(/[.!?:。！？]+(?=\s|$)|\n+/u).filter((each) => /\p{L}/u.test(each)).length
  const long = words.filter((word) => word.length > LONG_WORD).length
  return Math.round(words.length / Math.max(1, sentences) + (100 * long) / words.length)
}
