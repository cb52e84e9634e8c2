/** The day here, `2026-11-27`. @param now milliseconds */
export function dayHere(now: number): string {
  const at = new Date(now)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** The moment at which a day began here, ISO 8601 UTC; null of what is no day. @param day e.g. `2026-11-27` */
export function beginOf(day: string): string | null {
  const at = new Date(`${day}T00:00:00`)
  return Number.isNaN(at.getTime()) || dayHere(at.getTime()) !== day ? null : at.toISOString()
}
