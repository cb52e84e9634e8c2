const DAY = 86_400_000
/** Reviews that are not saved anywhere else, and days since the last file, from which on a file should be saved. */
export const BACKUP = { reviews: 20, days: 14 } as const

/**
 * Whether to remind of saving a file: many reviews since the last one, or few for a long time. Null where there is no need.
 *
 * @param since reviews begun since the last file that holds all, or all where there was none
 * @param from when that file was saved, or the first review was begun, ISO 8601 UTC; null where there is neither
 * @param now milliseconds
 */
export function backupDue(since: number, from: string | null, now: number): 'many' | 'old' | null {
  if (since === 0) return null
  if (since >= BACKUP.reviews) return 'many'
  return from !== null && now - Date.parse(from) >= BACKUP.days * DAY ? 'old' : null
}
