/**
 * Minutes as people say them: `45 min`, `2 h 05 min`, `3 d 4 h`; negative values keep their sign.
 * @param withDays false for business time, whose days have no fixed length: `76 h`.
 */
export function formatMinutes(minutes: number, withDays = true): string {
  const sign = minutes < 0 ? '-' : ''
  const total = Math.round(Math.abs(minutes))
  const days = withDays ? Math.floor(total / 1440) : 0
  const hours = Math.floor((total - days * 1440) / 60)
  const rest = total % 60
  if (days > 0) return `${sign}${days} d${hours > 0 ? ` ${hours} h` : ''}`
  if (hours > 0) return `${sign}${hours} h${rest > 0 ? ` ${String(rest).padStart(2, '0')} min` : ''}`
  return `${sign}${rest} min`
}

const UNITS: Record<string, number> = { m: 1, h: 60, d: 1440, w: 10_080 }
const PART =
  /(\d{1,6}(?:\.\d{1,2})?)\s?(m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:eeks?)?)(?![a-z])/y

/** Reads `30m`, `1h 30m`, `4 hours`, `2d`; gives minutes, or null when the text is anything else. */
export function parseMinutes(text: string): number | null {
  const source = text.trim().toLowerCase()
  let total = 0
  let at = 0
  while (at < source.length) {
    PART.lastIndex = at
    const part = PART.exec(source)
    if (!part) return null
    total += Number(part[1]) * (UNITS[part[2]?.charAt(0) ?? ''] ?? 0)
    at = PART.lastIndex
    while (source.charAt(at) === ' ') at++
  }
  return source.length > 0 ? total : null
}
