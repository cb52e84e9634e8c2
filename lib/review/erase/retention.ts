const DAY = 86_400_000
/** A clock that went on by more than this since it was last looked at is believed only when it still says so a day later. */
const BELIEVED_DAYS = 31

/**
 * The moment before which reviews are no longer kept, ISO 8601 UTC; null where they are kept until they are erased.
 *
 * @param now milliseconds
 * @param months how long they are kept
 */
export function keepFrom(now: number, months: number | null): string | null {
  if (months === null) return null
  const at = new Date(now)
  const day = at.getUTCDate()
  at.setUTCDate(1)
  at.setUTCMonth(at.getUTCMonth() - months)
  // The 31st of a month that has none is its last day.
  const days = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()
  at.setUTCDate(Math.min(day, days))
  return at.toISOString()
}

/**
 * What to do about reviews that are too old: nothing yet (`wait`), look at the clock only (`note`), or remove them (`tidy`), at most
 * once a day. What is removed is gone, so a clock that jumped, forth or back, is only noted and must say the same a day later.
 *
 * @param last when this was last noted or done, ISO 8601 UTC; null: never
 * @param now milliseconds
 */
export function tidyStep(last: string | null, now: number): 'wait' | 'note' | 'tidy' {
  if (last === null) return 'note'
  const days = (now - Date.parse(last)) / DAY
  if (days >= 0 && days < 1) return 'wait'
  return days < 0 || days > BELIEVED_DAYS ? 'note' : 'tidy'
}
