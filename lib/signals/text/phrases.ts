import type { Token } from './tokens'

/*
 * The small language of the word books. A phrase is words separated by spaces:
 *   word        exactly this word              wor*     a word that begins so (three letters or more)
 *   a|b*|c      one of these                   word?    may be left out
 *   word~       with or without a final s      _        any one word (_? one or none)
 *   ..          up to three words, or none     #        a number, also among alternatives
 *   ^           only where a clause begins (first position)
 * Matching is a walk over tokens with bounded gaps: no backtracking beyond the phrase's own length.
 */

interface WordPiece {
  readonly kind: 'words'
  readonly exact: ReadonlySet<string>
  readonly prefixes: readonly string[]
  readonly number: boolean
  readonly optional: boolean
}
type Piece = WordPiece | { readonly kind: 'any'; readonly optional: boolean } | { readonly kind: 'gap' }

interface Phrase {
  readonly list: string
  readonly pieces: readonly Piece[]
  readonly atStart: boolean
  /** Whether the first piece must be there: then it is known to fit wherever the phrase is tried at all. */
  readonly isFirstSure: boolean
}

/** A place where a phrase of `list` matched, in token indices (`to` exclusive). */
export interface PhraseHit {
  readonly list: string
  readonly from: number
  readonly to: number
}

/** Finds all phrases of all lists in a row of tokens. */
export type PhraseFinder = (tokens: readonly Token[]) => readonly PhraseHit[]

const GAP = 3
/** What the tokeniser gives as one word; anything else in a book could never match. */
const WORD_FORM = /^[\p{L}\p{N}_]+(?:'\p{L}{1,3})?\*?$/u
const PREFIX_KEY = 3
/** Words whose phrases are kept before the memory is emptied: several times the vocabulary of a long ticket. */
const MOST_KNOWN = 20_000
const NO_PHRASES: readonly Phrase[] = []
const NO_HITS: readonly PhraseHit[] = []

/**
 * Compiles lists of phrases to one finder that reads a sentence once.
 * @throws Error when a phrase begins with something other than a word or a number (it would have to be tried everywhere).
 */
export function compilePhrases(lists: Readonly<Record<string, readonly string[]>>): PhraseFinder {
  const byWord = new Map<string, Phrase[]>()
  const byPrefix = new Map<string, Phrase[]>()
  const byNumber: Phrase[] = []
  for (const [list, sources] of Object.entries(lists)) {
    for (const source of sources) {
      const phrase = parsePhrase(list, source)
      for (const first of phrase.pieces) {
        if (first.kind === 'words') {
          if (first.number) byNumber.push(phrase)
          for (const word of first.exact) push(byWord, word, phrase)
          for (const prefix of first.prefixes) push(byPrefix, prefix.slice(0, PREFIX_KEY), phrase)
        } else throw new Error(`phrase must begin with a word: "${source}" in ${list}`)
        if (!first.optional) break
      }
    }
  }
  const phrasesAt = (word: string): readonly Phrase[] => {
    const all = [
      ...(byWord.get(word) ?? []),
      ...(word.length >= PREFIX_KEY ? (byPrefix.get(word.slice(0, PREFIX_KEY)) ?? []) : []),
      ...(isNumber(word) ? byNumber : []),
    ].filter((phrase) => canBegin(phrase, word))
    return all.length > 0 ? all : NO_PHRASES
  }
  // People use few different words, so the phrases a word can begin are looked up once.
  const known = new Map<string, Beginning>()
  return (tokens) => {
    let hits: PhraseHit[] | null = null
    const tryAt = (at: number, token: Token, phrases: readonly Phrase[]) => {
      for (const { list, pieces, atStart, isFirstSure } of phrases) {
        if (atStart && !token.opens) continue
        const to = isFirstSure ? walk(pieces, 1, tokens, at + 1) : walk(pieces, 0, tokens, at)
        if (to > at) (hits ??= []).push({ list, from: at, to })
      }
    }
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      if (!token) break
      let beginning = known.get(token.word)
      if (!beginning) {
        if (known.size >= MOST_KNOWN) known.clear()
        known.set(token.word, (beginning = beginningOf(phrasesAt(token.word))))
      }
      tryAt(at, token, beginning.open)
      const next = beginning.bySecond && tokens[at + 1]?.word
      if (next) tryAt(at, token, beginning.bySecond?.get(next) ?? NO_PHRASES)
    }
    return hits ?? NO_HITS
  }
}

/** The phrases a word can begin: most of them need one of a few words next, and are tried only where it stands. */
interface Beginning {
  readonly open: readonly Phrase[]
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]> | null
}

function beginningOf(phrases: readonly Phrase[]): Beginning {
  const open: Phrase[] = []
  const bySecond = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const second = phrase.pieces[1]
    const isFixed =
      second?.kind === 'words' && !second.optional && !second.number && second.prefixes.length === 0
    if (!phrase.isFirstSure || !isFixed) open.push(phrase)
    else for (const word of second.exact) push(bySecond, word, phrase)
  }
  return { open, bySecond: bySecond.size > 0 ? bySecond : null }
}

/** Whether a match can begin with this word: it fits the first piece, or one that may come first. */
function canBegin(phrase: Phrase, word: string): boolean {
  for (const piece of phrase.pieces) {
    if (fits(piece, word)) return true
    if (piece.kind !== 'words' || !piece.optional) return false
  }
  return false
}

/** Index after the match, or -1. */
function walk(pieces: readonly Piece[], index: number, tokens: readonly Token[], at: number): number {
  const piece = pieces[index]
  if (!piece) return at
  if (piece.kind === 'gap') {
    for (let skip = 0; skip <= GAP && at + skip <= tokens.length; skip++) {
      const to = walk(pieces, index + 1, tokens, at + skip)
      if (to >= 0) return to
    }
    return -1
  }
  const word = tokens[at]?.word
  if (word !== undefined && fits(piece, word)) {
    const to = walk(pieces, index + 1, tokens, at + 1)
    if (to >= 0) return to
  }
  return piece.optional ? walk(pieces, index + 1, tokens, at) : -1
}

function fits(piece: Piece, word: string): boolean {
  if (piece.kind === 'any') return true
  if (piece.kind === 'gap') return false
  if (piece.number && isNumber(word)) return true
  if (piece.exact.has(word)) return true
  for (const prefix of piece.prefixes) if (word.startsWith(prefix)) return true
  return false
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

function parsePhrase(list: string, source: string): Phrase {
  const atStart = source.startsWith('^')
  const pieces = source
    .slice(atStart ? 1 : 0)
    .trim()
    .split(' ')
    .flatMap((part) => (part.includes('|') ? [part] : part.split('-')))
    .map((part): Piece => {
      if (part === '_' || part === '_?') return { kind: 'any', optional: part === '_?' }
      if (part === '..') return { kind: 'gap' }
      const optional = part.endsWith('?')
      const parts = (optional ? part.slice(0, -1) : part).split('|')
      const words = parts
        .filter((word) => word !== '#')
        .flatMap((word) => (word.endsWith('~') ? [word.slice(0, -1), `${word.slice(0, -1)}s`] : [word]))
      const odd = words.find((word) => !WORD_FORM.test(word))
      if (odd !== undefined) throw new Error(`not a word: "${odd}" in "${source}" of ${list}`)
      const prefixes = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
      if (prefixes.some((prefix) => prefix.length < PREFIX_KEY))
        throw new Error(`prefix too short: "${source}"`)
      return {
        kind: 'words',
        exact: new Set(words.filter((word) => !word.endsWith('*'))),
        prefixes,
        number: parts.includes('#'),
        optional,
      }
    })
  const [first] = pieces
  return { list, pieces, atStart, isFirstSure: first?.kind === 'words' && !first.optional }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const values = map.get(key)
  if (!values) map.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}
