/** The moment so many months ago, ms since 1970: articles that were changed before it are stale. */
export function staleBefore(now: number, months: number): number {
  const date = new Date(now)
  date.setUTCMonth(date.getUTCMonth() - months)
  return date.getTime()
}
