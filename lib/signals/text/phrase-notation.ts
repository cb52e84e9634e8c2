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
  readonly exact: readonly string[]
  readonly prefixes: readonly string[]
  readonly number: boolean
  readonly optional: boolean
  /** All of these in the notation of the books. */
  readonly words: readonly string[]
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
const NONE: readonly string[] = []
/** What the tokeniser gives as one word; anything else in a book could never match. */
const WORD_FORM = /^[\p{L}\p{N}_]+(?:'\p{L}{1,3})?\*?$/u

/**
 * Reads a phrase of a word book.
 * @param known the pieces of other phrases by how they are written: those that are written alike are read once.
 * @throws Error when a word could never match.
 */
export function parsePhrase(source: string, known: Map<string, Piece> = new Map()): ParsedPhrase {
  const atStart = source.startsWith('^')
  const pieces: Piece[] = []
  for (const part of source
    .slice(atStart ? 1 : 0)
    .trim()
    .split(' '))
    for (const each of part.includes('|') ? [part] : part.split('-')) {
      let piece = known.get(each)
      if (!piece) known.set(each, (piece = parsePiece(each, source)))
      pieces.push(piece)
    }
  return { atStart, pieces }
}

function parsePiece(part: string, source: string): Piece {
  if (part === '_' || part === '_?') return { kind: 'any', optional: part === '_?' }
  if (part === '..') return { kind: 'gap' }
  const optional = part.endsWith('?')
  const exact: string[] = []
  const prefixes: string[] = []
  let number = false
  const add = (word: string) => {
    if (!WORD_FORM.test(word)) throw new Error(`not a word: "${word}" in "${source}"`)
    if (!word.endsWith('*')) exact.push(word)
    else if (word.length > PREFIX_KEY) prefixes.push(word.slice(0, -1))
    else throw new Error(`prefix too short: "${source}"`)
  }
  for (const word of (optional ? part.slice(0, -1) : part).split('|')) {
    if (word === '#') number = true
    else if (word.endsWith('~')) for (const ending of ['', 's']) add(word.slice(0, -1) + ending)
    else add(word)
  }
  const words = [...exact, ...prefixes.map((prefix) => `${prefix}*`), ...(number ? ['#'] : [])]
  return { kind: 'words', exact, prefixes, number, optional, words }
}

/** Whether a word can stand where a piece is. */
export function fits(piece: Piece, word: string): boolean {
  if (piece.kind === 'any') return true
  if (piece.kind === 'gap') return false
  if (piece.number && isNumber(word)) return true
  if (piece.exact.includes(word)) return true
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
  return piece?.kind === 'words' ? piece.words : NONE
}
