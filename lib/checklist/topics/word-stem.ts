import { isLittleWord } from '@/lib/signals/text/language'

/** So many letters are enough to know a word by, and leave out most endings. */
const STEM = 6
const LETTER = /^\p{L}/u

/** The beginning of a word by which it is learnt; null for numbers, short words and little ones. */
export function wordStem(word: string): string | null {
  return word.length < 3 || !LETTER.test(word) || isLittleWord(word) ? null : word.slice(0, STEM)
}
