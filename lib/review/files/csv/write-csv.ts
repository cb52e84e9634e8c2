import { csvOf } from '@/lib/knowledge/csv'
import type { Rating } from '../../record/review'
import { blockText, plainBlock, type TextBlock } from '../text-block'
import { RATING_COLUMNS, REVIEW_COLUMNS, SCORE_COLUMNS, type ScoredRevision } from './columns'

/** What tables there are: a line for each category of each review, or a line for each review. Only the first is read back. */
export type CsvKind = 'csv-categories' | 'csv-reviews'

/** What a file begins with: the mark by which table programs know that it is UTF-8, and the names of the columns. */
export function csvHead(kind: CsvKind): string {
  return `\ufeff${csvOf([columnNames(kind)])}`
}

/** Reviews as lines of a table. The revision that counts is in it; earlier ones, remarks and cards are in JSON Lines only. */
export function csvRows(kind: CsvKind, reviews: readonly ScoredRevision[]): string {
  return reviews.map((one) => blockText(csvBlock(kind, one))).join('')
}

function columnNames(kind: CsvKind): string[] {
  const ratings = kind === 'csv-categories' ? RATING_COLUMNS : []
  return [...REVIEW_COLUMNS, ...SCORE_COLUMNS, ...ratings].map(({ name }) => name)
}

/** What {@link csvOf} ends a line with. */
const LINE_END = '\r\n'

/** The lines of one review. What is the same on each of them is most of what there is to write. */
export function csvBlock(kind: CsvKind, one: ScoredRevision): TextBlock {
  const review = csvOf([[...REVIEW_COLUMNS, ...SCORE_COLUMNS].map(({ of }) => cell(of(one)))])
  if (kind === 'csv-reviews') return plainBlock(review)
  const { ratings } = one.revision.content
  const cells = (rating: Rating | null) => RATING_COLUMNS.map(({ of }) => (rating ? cell(of(rating)) : ''))
  // One without ratings is a review, too.
  const ends = (ratings.length === 0 ? [null] : ratings).map((rating) => csvOf([cells(rating)]))
  return [`${review.slice(0, -LINE_END.length)},`, ends]
}

function cell(value: string | number | boolean | null): string {
  return value === null ? '' : String(value)
}
