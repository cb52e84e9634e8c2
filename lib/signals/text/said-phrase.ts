import { fits, GAP, parsePhrase, type Piece, type WordPiece } from './phrase-notation'

/**
 * Something a sentence may say: phrases in the notation of the word books, joined by ` & ` when all of them must stand near
 * the first in the same sentence, in any order; a part behind ` & !` must not stand anywhere in it.
 * `which|what & identity provider & !thanks`.
 */
export interface SaidPhrase {
  readonly parts: readonly SaidPart[]
  /** The words without which nothing of it can match; at least one. */
  readonly needed: readonly WordPiece[]
}

interface SaidPart {
  readonly pieces: readonly Piece[]
  readonly atStart: boolean
  readonly isAgainst: boolean
}

/** A word of a sentence, as a walk needs it. */
export interface SaidWord {
  readonly word: string
  /** Whether a clause begins here. */
  readonly opens: boolean
}

/** Most parts joined in one. */
const MOST_PARTS = 6
/** How far from the first part another may begin, in words: what stands further off belongs to another thought. */
const NEAR = 10

const known = new Map<string, SaidPhrase>()

/** Reads what a sentence may say. @throws Error in words when it could never match. */
export function saidPhrase(source: string): SaidPhrase {
  const before = known.get(source)
  if (before) return before
  const parts = source.split(' & ').map((part) => readPart(part.trim(), source))
  if (parts.length > MOST_PARTS) throw new Error(`more than ${String(MOST_PARTS)} parts: "${source}"`)
  const needed = parts.filter(({ isAgainst }) => !isAgainst).flatMap(({ pieces }) => neededOf(pieces))
  if (needed.length === 0) throw new Error(`only says what must not be there: "${source}"`)
  const made = { parts, needed }
  known.set(source, made)
  return made
}

function readPart(source: string, whole: string): SaidPart {
  const isAgainst = source.startsWith('!')
  const { pieces, atStart } = parsePhrase(isAgainst ? source.slice(1) : source)
  const [first] = pieces
  if (first?.kind !== 'words' || first.optional)
    throw new Error(`a phrase begins with a word: "${source}" in "${whole}"`)
  return { pieces, atStart, isAgainst }
}

function neededOf(pieces: readonly Piece[]): WordPiece[] {
  return pieces.filter((piece): piece is WordPiece => piece.kind === 'words' && !piece.optional)
}

/** Where in a sentence it is said: the index of the first word of its first part; -1 where it is not. */
export function placeSaid({ parts }: SaidPhrase, words: readonly SaidWord[]): number {
  const [first, ...others] = parts
  if (!first || others.some((part) => part.isAgainst && placeOf(part, words, 0, words.length) >= 0)) return -1
  for (let from = 0; from < words.length; from++) {
    const place = placeOf(first, words, from, words.length)
    if (place < 0) return -1
    const isNear = (part: SaidPart) => placeOf(part, words, place - NEAR, place + NEAR + 1) >= 0
    if (others.every((part) => part.isAgainst || isNear(part))) return place
    from = place
  }
  return -1
}

/** Where a part begins between two places; -1 where it does not. */
function placeOf(
  { pieces, atStart }: SaidPart,
  words: readonly SaidWord[],
  start: number,
  end: number,
): number {
  const [first] = pieces
  if (!first) return -1
  for (let from = Math.max(0, start); from < Math.min(end, words.length); from++) {
    const word = words[from]
    if (!word || (atStart && !word.opens) || !fits(first, word.word)) continue
    if (walks(pieces, 1, words, from + 1)) return from
  }
  return -1
}

/** Whether the pieces from `index` on stand from `at` on. Gaps are bounded, so a walk is as long as its phrase at most. */
function walks(pieces: readonly Piece[], index: number, words: readonly SaidWord[], at: number): boolean {
  const piece = pieces[index]
  if (!piece) return true
  if (piece.kind === 'gap') {
    for (let skip = 0; skip <= GAP && at + skip <= words.length; skip++)
      if (walks(pieces, index + 1, words, at + skip)) return true
    return false
  }
  const word = words[at]
  if (word && fits(piece, word.word) && walks(pieces, index + 1, words, at + 1)) return true
  return piece.optional && walks(pieces, index + 1, words, at)
}
