/*
 * The small language of the word books. A phrase is words separated by spaces:
 *   word        exactly this word              wor*     a word that begins so (three letters or more)
 *   a|b*|c      one of these                   word?    may be left out
 *   word~       with or without a final s      _        any one word (_? one or none)
 *   ..          up to three words, or none     #        a number, also among alternatives
 *   ^           only where a clause begins (first position)
 */

export interface WordPiece {
  readonly kind: 'words'
  readonly exact: ReadonlySet<string>
  readonly prefixes: readonly string[]
  readonly number: boolean
  readonly optional: boolean
}
export type Piece =
  | WordPiece
  | { readonly kind: 'any'; readonly optional: boolean }
  | { readonly kind: 'gap' }

export interface ParsedPhrase {
  readonly pieces: readonly Piece[]
  readonly atStart: boolean
}

/** Most words a gap stands for. */
export const GAP = 3
/** Letters a prefix has at least. */
export const PREFIX_KEY = 3
/** What the tokeniser gives as one word; anything else in a book could never match. */
const WORD_FORM = /^[\p{L}\p{N}_]+(?:'\p{L}{1,3})?\*?$/u

/** Reads a phrase of a word book. @throws Error when a word could never match. */
export function parsePhrase(source: string): ParsedPhrase {
  const atStart = source.startsWith('^')
  const parts = source
    .slice(atStart ? 1 : 0)
    .trim()
    .split(' ')
    .flatMap((part) => (part.includes('|') ? [part] : part.split('-')))
  return { atStart, pieces: parts.map((part) => parsePiece(part, source)) }
}

function parsePiece(part: string, source: string): Piece {
  if (part === '_' || part === '_?') return { kind: 'any', optional: part === '_?' }
  if (part === '..') return { kind: 'gap' }
  const optional = part.endsWith('?')
  const parts = (optional ? part.slice(0, -1) : part).split('|')
  const words = parts
    .filter((word) => word !== '#')
    .flatMap((word) => (word.endsWith('~') ? [word.slice(0, -1), `${word.slice(0, -1)}s`] : [word]))
  const odd = words.find((word) => !WORD_FORM.test(word))
  if (odd !== undefined) throw new Error(`not a word: "${odd}" in "${source}"`)
  const prefixes = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  if (prefixes.some((prefix) => prefix.length < PREFIX_KEY)) throw new Error(`prefix too short: "${source}"`)
  return {
    kind: 'words',
    exact: new Set(words.filter((word) => !word.endsWith('*'))),
    prefixes,
    number: parts.includes('#'),
    optional,
  }
}

/** Whether a word can stand where a piece is. */
export function fits(piece: Piece, word: string): boolean {
  if (piece.kind === 'any') return true
  if (piece.kind === 'gap') return false
  if (piece.number && isNumber(word)) return true
  if (piece.exact.has(word)) return true
  for (const prefix of piece.prefixes) if (word.startsWith(prefix)) return true
  return false
}

/** Whether a token is a number to the word books. */
export function isNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** The words of a piece in the notation of the books; none for a piece that any word fits. */
export function wordsOf(piece: Piece | undefined): readonly string[] {
  if (piece?.kind !== 'words') return []
  return [...piece.exact, ...piece.prefixes.map((prefix) => `${prefix}*`), ...(piece.number ? ['#'] : [])]
}
