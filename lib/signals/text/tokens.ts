/** A word or number of a sentence; offsets into the cleaned text. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  /** Whether a clause begins here: at the start, after an item number, after a comma, colon or arrow. */
  readonly opens: boolean
}

/** Words with their short endings (`don't`); French little words before an apostrophe stand alone (`l'`, `qu'`). */
const WORD =
  /(?<![\p{L}\p{N}_'])(?:[cdjlmnst]|qu|lorsqu|jusqu)(?=')|[\p{L}\p{N}_]+(?:'\p{L}{1,3}(?!\p{L}))?/gu
/** Longer words are compared by their beginning only: nothing in the word books is longer. */
const WORD_LIMIT = 40
const CLAUSE = /[,;:>→]|- $/
const ITEM_NUMBER = /^(?:\d{1,2}[a-d]?|[a-d]|step)$/

/** The words of `text` between two offsets. Linear in their distance. */
export function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  const part = text.slice(start, end)
  let last = 0
  let onlyNumbers = true
  for (const match of part.matchAll(WORD)) {
    const word = match[0]
    const gap = part.slice(last, Math.min(match.index, last + 12))
    tokens.push({
      word: word.length > WORD_LIMIT ? word.slice(0, WORD_LIMIT) : word,
      start: start + match.index,
      end: start + match.index + word.length,
      opens: onlyNumbers || CLAUSE.test(gap),
    })
    onlyNumbers &&= ITEM_NUMBER.test(word)
    last = match.index + word.length
  }
  return tokens
}
