import { GAP, wordsOf, type Piece, type WordPiece } from './phrase-notation'

/** A piece a phrase cannot do without, and how far behind its beginning it can stand, in tokens. */
export interface Anchor {
  readonly piece: WordPiece
  readonly reach: number
}

/**
 * Chooses of a phrase the piece whose words the book uses least: where it stands, the phrase is seldom tried in vain.
 * Null for a phrase that needs nothing but its first piece, by which it is looked up anyway.
 */
export function anchorChooser(
  book: readonly (readonly Piece[])[],
): (pieces: readonly Piece[]) => Anchor | null {
  const uses = new Map<string, number>()
  for (const pieces of book)
    for (const piece of pieces) for (const word of wordsOf(piece)) uses.set(word, (uses.get(word) ?? 0) + 1)
  const most = new Map<WordPiece, number>()
  const usesOf = (piece: WordPiece): number => {
    let found = most.get(piece)
    if (found === undefined) {
      found = piece.words.reduce((highest, word) => Math.max(highest, uses.get(word) ?? 0), 0)
      most.set(piece, found)
    }
    return found
  }
  return (pieces) => {
    let best: Anchor | null = null
    let reach = 0
    for (const piece of pieces) {
      if (reach > 0 && piece.kind === 'words' && !piece.optional)
        if (!best || usesOf(piece) < usesOf(best.piece)) best = { piece, reach }
      reach += piece.kind === 'gap' ? GAP : 1
    }
    return best
  }
}
