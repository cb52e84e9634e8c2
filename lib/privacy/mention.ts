let last = { text: '', lower: '' }

/**
 * Whether one of the words, given in lower case, stands in the text in any case. Cheap, so that a finder asks before it
 * looks; the lower-case form of the last text is kept because all finders ask about the same one.
 */
export function mentions(text: string, words: readonly string[]): boolean {
  if (last.text !== text) last = { text, lower: text.toLowerCase() }
  return words.some((word) => last.lower.includes(word))
}
