import { csvOf } from '@/lib/knowledge/csv'
import type { Rating } from '../../record/review'
import { RATING_COLUMNS, REVIEW_COLUMNS, SCORE_COLUMNS, type ScoredRevision } from './columns'

/** What tables there are: a line for each category of each review, or a line for each review. Only the first is read back. */
export type CsvKind = 'csv-categories' | 'csv-reviews'

/** What a file begins with: the mark by which table programs know that it is UTF-8, and the names of the columns. */
export function csvHead(kind: CsvKind): string {
  return `\ufeff${csvOf([columnNames(kind)])}`
}

/** Reviews as lines of a table. The revision that counts is in it; earlier ones, remarks and cards are in JSON Lines only. */
export function csvRows(kind: CsvKind, reviews: readonly ScoredRevision[]): string {
  return reviews.map((one) => linesOf(kind, one)).join('')
}

function columnNames(kind: CsvKind): string[] {
  const ratings = kind === 'csv-categories' ? RATING_COLUMNS : []
  return [...REVIEW_COLUMNS, ...SCORE_COLUMNS, ...ratings].map(({ name }) => name)
}

/** What {@link csvOf} ends a line with. */
const LINE_END = '\r\n'

function linesOf(kind: CsvKind, one: ScoredRevision): string {
  const review = csvOf([[...REVIEW_COLUMNS, ...SCORE_COLUMNS].map(({ of }) => cell(of(one)))])
  if (kind === 'csv-reviews') return review
  // What is the same on each of its lines is written once: it is most of what there is to write.
  const same = review.slice(0, -LINE_END.length)
  const { ratings } = one.revision.content
  const cells = (rating: Rating | null) => RATING_COLUMNS.map(({ of }) => (rating ? cell(of(rating)) : ''))
  // One without ratings is a review, too.
  return (ratings.length === 0 ? [null] : ratings)
    .map((rating) => `${same},${csvOf([cells(rating)])}`)
    .join('')
}

function cell(value: string | number | boolean | null): string {
  return value === null ? '' : String(value)
}
