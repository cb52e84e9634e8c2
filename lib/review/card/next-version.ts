import type { CardRef, Scorecard } from './card'

/** Highest version a card can have; see {@link CardRef}. */
const LAST_VERSION = 100_000

/**
 * A card as it is kept after somebody changed it: reviews keep the version they were made with, so a version that was used
 * is followed by the next one, and one that was not is changed in place.
 *
 * @param newest the version that is changed, the newest of its id
 * @param used whether a review, a draft or a session was made with `newest`
 * @throws Error when there is no version left
 */
export function changedCard(newest: CardRef, changed: Scorecard, used: boolean): Scorecard {
  const version = used ? newest.version + 1 : newest.version
  if (version > LAST_VERSION) throw new Error(`${newest.id} has no version after ${String(LAST_VERSION)}`)
  return { ...changed, id: newest.id, version }
}
