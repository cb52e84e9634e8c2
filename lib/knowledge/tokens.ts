import { findLanguageRules, type LanguageRules } from './language'
import { segmentWords, isUnspaced } from './unspaced'

/** One term of a text. A compound gives several tokens at one place: itself and its parts. */
export interface Token {
  /** What is looked up: stemmed and folded, or a code kept whole. */
  readonly term: string
  /** Offsets of the word as written, UTF-16 units; `text.slice(start, end)` is the word. */
  readonly start: number
  readonly end: number
  /** Running number of the word among all words of the text, stop words included, from 0. */
  readonly position: number
  /** True for error codes, versions, identifiers: things written exactly. */
  readonly code: boolean
}

/** A run of letters and digits, with single joiners inside: `RLY-3009`, `4.12.1`, `Get-Item`, `node_modules`, `e-mail`. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-_.'’:/@\\]{1,2}[\p{L}\p{M}\p{N}]+)*/gu
const PIECE = /[\p{L}\p{M}\p{N}]+/gu
const LONGEST_TERM = 64
/** Parts of versions and addresses that mean nothing alone: the 4 and 12 of `4.12.1`. */
const SHORT_NUMBER = /^\p{N}{1,2}$/u

/**
 * Splits a text into terms. Stop words are left out but keep their place in `position`.
 * @param language BCP 47; where there is no stemmer for it, words stay as written, folded to lower case.
 */
export function tokenize(text: string, language: string): Token[] {
  const rules = findLanguageRules(language)
  const tokens: Token[] = []
  let position = 0
  for (const match of text.matchAll(WORD)) {
    position = pushWord(tokens, match[0], match.index, position, rules)
  }
  return tokens
}

function pushWord(
  tokens: Token[],
  word: string,
  start: number,
  position: number,
  rules: LanguageRules | null,
): number {
  if (isUnspaced(word)) {
    for (const part of segmentWords(word)) {
      const term = part.text.normalize('NFKC').toLowerCase()
      tokens.push({
        term,
        start: start + part.start,
        end: start + part.start + part.text.length,
        position,
        code: false,
      })
      position += 1
    }
    return position
  }
  const pieces = word.match(PIECE) ?? []
  if (pieces.length === 1) {
    pushPlain(tokens, word, start, position, rules)
    return position + 1
  }
  const whole = wholeTerm(word, pieces)
  if (whole !== null) {
    tokens.push({ term: whole, start, end: start + word.length, position, code: /\p{N}/u.test(word) })
  }
  let from = 0
  for (const piece of pieces) {
    const at = word.indexOf(piece, from)
    from = at + piece.length
    if (!SHORT_NUMBER.test(piece)) pushPlain(tokens, piece, start + at, position, rules)
    position += 1
  }
  return position
}

/** The term for a compound kept whole; null for possessives and for addresses and paths of many parts. */
function wholeTerm(word: string, pieces: readonly string[]): string | null {
  if (/['’]/u.test(word) || pieces.length > 4 || word.length > LONGEST_TERM) return null
  if (/[/@\\]/u.test(word)) return null
  if (/\p{N}/u.test(word)) return fold(word)
  return word.includes('-') ? fold(pieces.join('')) : fold(word)
}

function pushPlain(
  tokens: Token[],
  word: string,
  start: number,
  position: number,
  rules: LanguageRules | null,
): void {
  const lower = word.toLowerCase()
  if (word.length < 2 && !/\p{N}/u.test(word)) return
  if (rules?.stopWords.has(lower)) return
  const code = /\p{N}/u.test(word)
  const term = code || word.length > 24 ? fold(lower) : stemmed(lower, rules)
  tokens.push({ term: term.slice(0, LONGEST_TERM), start, end: start + word.length, position, code })
}

const CACHE_LIMIT = 50_000
const stems = new Map<string, string>()

function stemmed(lower: string, rules: LanguageRules | null): string {
  if (rules === null) return fold(lower)
  const key = `${rules.language}:${lower}`
  const known = stems.get(key)
  if (known !== undefined) return known
  const term = fold(rules.stem(lower))
  if (stems.size >= CACHE_LIMIT) stems.clear()
  stems.set(key, term)
  return term
}

/** Lower case, compatibility forms made plain, accents left out. */
function fold(word: string): string {
  const lower = word.toLowerCase()
  return /^[a-z0-9._-]*$/u.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '')
}
