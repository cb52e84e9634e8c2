import type { Scorecard } from './card'

/** A card as it is kept, and whether it is still offered. */
export interface ShelvedCard {
  readonly card: Scorecard
  readonly retired: boolean
  /** It came with reviews from a file and is kept to show them, not to be offered; absent where somebody here saved it. */
  readonly fromFile?: true
}

/** All versions of one card. */
export interface CardShelf {
  /** The version that is offered, the newest. */
  readonly newest: Scorecard
  /** `changed`: one that comes with Deskhand was changed here. `own`: made here or imported. */
  readonly origin: 'built-in' | 'changed' | 'own'
  readonly retired: boolean
  /** The one that comes with Deskhand under this id. */
  readonly builtIn: Scorecard | null
  /** The newest first. */
  readonly versions: readonly Scorecard[]
}

/**
 * Puts what comes with Deskhand and what is kept together, by id: first what comes with Deskhand in its order, then the others
 * by id. Cards that only came with reviews from files are versions beside others and make no shelf of their own.
 */
export function shelvesOf(builtIn: readonly Scorecard[], kept: readonly ShelvedCard[]): CardShelf[] {
  const ownIds = kept.filter(({ fromFile }) => !fromFile).map(({ card }) => card.id)
  const ids = new Set([...builtIn.map(({ id }) => id), ...ownIds.toSorted()])
  return [...ids].flatMap((id) => shelfOf(id, builtIn, kept) ?? [])
}

function shelfOf(id: string, builtIn: readonly Scorecard[], kept: readonly ShelvedCard[]): CardShelf | null {
  const came = builtIn.find((card) => card.id === id) ?? null
  const ofId = kept.filter(({ card }) => card.id === id)
  const ours = ofId.filter(({ fromFile }) => !fromFile)
  const last = ours.reduce<ShelvedCard | null>(
    (best, one) => (best === null || one.card.version > best.card.version ? one : best),
    null,
  )
  const newest = came && (!last || came.version > last.card.version) ? came : last?.card
  if (!newest) return null
  const versions = new Map<number, Scorecard>(came ? [[came.version, came]] : [])
  for (const { card } of ofId) versions.set(card.version, card)
  return {
    newest,
    origin: came === null ? 'own' : newest.version > came.version ? 'changed' : 'built-in',
    retired: last?.retired ?? false,
    builtIn: came,
    versions: [...versions.values()].toSorted((one, other) => other.version - one.version),
  }
}
