import type { ReviewPerson } from '../record/review'
import type { RecordLine } from './line'

/** The first line of a file, with its end. @param at ISO 8601 UTC */
export function headLine(at: string, by: ReviewPerson): string {
  return `${JSON.stringify({ deskhand: 'reviews', format: 1, at, by })}\n`
}

/** One line between. */
export function recordText(line: RecordLine): string {
  return `${JSON.stringify(line)}\n`
}

/** The last line: half a file has none. @param lines those between the first and this one */
export function endLine(lines: number): string {
  return `${JSON.stringify({ end: lines })}\n`
}
