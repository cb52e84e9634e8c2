import { MaskBook } from '@/lib/privacy/mask-book'

/** What stands in place of words that a person named. */
const MASK = '<masked>'
/** Longest quote; see its schema. */
const LONGEST = 2_000

/**
 * A quote with the private data in it masked, and some words too, whatever their letters' case. Null where nothing was found.
 */
export function maskedQuote(quote: string, words: string): string | null {
  const masked = new MaskBook().maskAll(withoutWords(quote, words.trim())).slice(0, LONGEST)
  return masked === quote ? null : masked
}

function withoutWords(text: string, words: string): string {
  if (words === '') return text
  const lower = text.toLowerCase()
  // A few letters of other alphabets change their length: then only the same case is found.
  const hay = lower.length === text.length ? lower : text
  const needle = hay === lower ? words.toLowerCase() : words
  let masked = ''
  let at = 0
  for (let found = hay.indexOf(needle); found >= 0; found = hay.indexOf(needle, at)) {
    masked += text.slice(at, found) + MASK
    at = found + needle.length
  }
  return masked + text.slice(at)
}
