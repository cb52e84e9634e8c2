import { tokenize } from '../tokens'

/** A word as it was typed. */
export interface TypedWord {
  /** Folded to lower case, not stemmed. */
  readonly text: string
  /** Whether it may still be a beginning: nothing stands behind it. */
  readonly unfinished: boolean
}

/** The words of what somebody typed, in order; of a compound (`RLY-3009`) itself and its parts. One letter is a word while it is all there is. */
export function typedWords(typed: string): TypedWord[] {
  const words = tokenize(typed, '').map(({ term, end }) => ({ text: term, unfinished: end === typed.length }))
  const letter = typed.trim().toLowerCase()
  return words.length === 0 && /^\p{L}$/u.test(letter) ? [{ text: letter, unfinished: true }] : words
}
