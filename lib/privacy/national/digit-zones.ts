/** A stretch of a text: `start` inclusive, `end` exclusive. */
export interface Zone {
  readonly start: number
  readonly end: number
}

/** The fewest digits of an id, with little between them. */
const DIGITS = /\d(?:[^\d\n]{0,4}\d){3}/

/** Lines that hold enough digits for an id, neighbours as one: most lines of a message hold none. */
export function digitZones(text: string): Zone[] {
  const zones: { start: number; end: number }[] = []
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline + 1
    if (DIGITS.test(text.slice(start, end))) {
      const last = zones.at(-1)
      if (last?.end === start) last.end = end
      else zones.push({ start, end })
    }
    start = end
  }
  return zones
}
