/** Name of the part that an address shows: `lists` of `#lists`, `log` of `#log/4f…`, `dashboard` of `#dashboard?pick=random`. */
export function partOf(hash: string): string {
  return /^#([a-z]*)/u.exec(hash)?.[1] ?? ''
}

/** What an address says after the `?`. */
export function queryOf(hash: string): URLSearchParams {
  const at = hash.indexOf('?')
  return new URLSearchParams(at < 0 ? '' : hash.slice(at + 1))
}
