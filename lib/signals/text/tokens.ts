import { nextWord, wordEnd } from './word-scan'

/** A word or number of a sentence; offsets into the cleaned text. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  /** Whether a clause begins here: at the start, after an item number, after a comma, colon or arrow. */
  readonly opens: boolean
}

/** Longer words are compared by their beginning only: nothing in the word books is longer. */
const WORD_LIMIT = 40
const CLAUSE = ',;:>→'
const ITEM_NUMBER = /^(?:\d{1,2}[a-d]?|[a-d]|step)$/

/** The words of `text` between two offsets, where sentences begin and end. Linear in their distance. */
export function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  const part = text.slice(start, end)
  let last = 0
  let onlyNumbers = true
  for (
    let from = nextWord(part, 0, part.length);
    from < part.length;
    from = nextWord(part, last, part.length)
  ) {
    const to = wordEnd(part, from, part.length)
    const word = part.slice(from, Math.min(to, from + WORD_LIMIT))
    tokens.push({
      word,
      start: start + from,
      end: start + to,
      opens: onlyNumbers || opensClause(part, last, from),
    })
    onlyNumbers &&= ITEM_NUMBER.test(word)
    last = to
  }
  return tokens
}

/** How many words a sentence has, and which, read anew: kept for all messages, they would be most of what is kept. */
export class Words {
  constructor(
    readonly length: number,
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
  ) {}

  all(): readonly Token[] {
    return tokensOf(this.text, this.start, this.end)
  }
}

/** Whether what stands between two words begins a clause; a single space, the usual case, does not. */
function opensClause(part: string, from: number, to: number): boolean {
  if (to - from === 1 && part.charCodeAt(from) === 32) return false
  const between = part.slice(from, Math.min(to, from + 12))
  for (let at = 0; at < between.length; at++) if (CLAUSE.includes(between.charAt(at))) return true
  return between.endsWith('- ')
}
