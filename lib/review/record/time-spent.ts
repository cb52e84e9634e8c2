/** A pause of this long ends what is counted: whoever does nothing for half a minute is elsewhere. Milliseconds. */
export const LONGEST_PAUSE = 30_000

/** How much time was spent with something, as far as it was used. */
export interface TimeSpent {
  /** Milliseconds that count. */
  readonly counted: number
  /** When it was used last, in milliseconds since 1970; null: not yet. */
  readonly usedAt: number | null
}

/** @param seconds what was counted before, e.g. by a draft that is taken up again */
export function timeSpent(seconds: number): TimeSpent {
  return { counted: seconds * 1000, usedAt: null }
}

/**
 * The time after a key, a press or a scroll at `now`. What lies between two uses counts where that is less than a pause;
 * of a longer one nothing counts. A clock that was set back adds nothing.
 *
 * @param now milliseconds since 1970
 */
export function usedAgain({ counted, usedAt }: TimeSpent, now: number): TimeSpent {
  const since = usedAt === null ? 0 : now - usedAt
  return { counted: counted + (since > 0 && since < LONGEST_PAUSE ? since : 0), usedAt: now }
}

/** Whether nothing was done for so long that the time stands still. */
export function isPaused({ usedAt }: TimeSpent, now: number): boolean {
  return usedAt === null || now - usedAt >= LONGEST_PAUSE
}

/** What counts, in whole seconds. */
export function secondsOf({ counted }: TimeSpent): number {
  return Math.floor(counted / 1000)
}
