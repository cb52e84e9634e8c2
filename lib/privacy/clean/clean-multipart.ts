import { cleanNamed } from './clean-value'
import { withEdits, type Cleaning, type Edit } from './cleaning'

const BOUNDARY = /^\s{0,8}--([^\r\n]{1,200}?)(?:--)?\r?\n/
const NAME = /[;\s]name="?([^"\r\n;]{1,200})"?/i

/** The values of a `multipart/form-data` body by the names of its parts; null for anything else. */
export function cleanMultipart(text: string, cleaning: Cleaning, depth: number): string | null {
  const boundary = BOUNDARY.exec(text.slice(0, 300))?.[1]
  if (boundary === undefined) return null
  const line = `--${boundary}`
  const edits: Edit[] = []
  for (let at = text.indexOf(line); at >= 0;) {
    const next = text.indexOf(line, at + line.length)
    const end = next < 0 ? text.length : next
    const blank = /\r?\n\r?\n/.exec(text.slice(at, Math.min(end, at + 4_000)))
    if (blank) {
      const start = at + blank.index + blank[0].length
      const name = NAME.exec(text.slice(at, at + blank.index))?.[1] ?? ''
      const value = text.slice(start, end).replace(/\r?\n$/, '')
      const cleaned = cleanNamed(name, value, cleaning, depth + 1, true)
      if (cleaned !== value) edits.push({ start, end: start + value.length, text: cleaned })
    }
    at = next
  }
  return withEdits(text, edits)
}
