import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import type { RatingTable } from '@/lib/review/stats/ratings'

/** The ratings of a file. */
export interface RatingsFile {
  /** In the order of the file. */
  readonly units: readonly string[]
  /** By name, so that the order of lines changes nothing. */
  readonly raters: readonly string[]
  /** A row a unit, a place a rater. */
  readonly table: RatingTable<string>
}

const COLUMNS = ['unit', 'rater', 'rating'] as const
/** What tables of ratings write where nobody rated. */
const MISSING = new Set(['', '.', '*', 'na', 'n/a', 'nan', 'null'])

/** Reads a file of `--agreement`; throws a sentence for a person where that cannot be done. */
export function readRatingsFile(path: string): RatingsFile {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(
      `${path} cannot be read (${why}): give the path of a CSV file with the columns unit,rater,rating.`,
      {
        cause: error,
      },
    )
  }
  return parseRatings(text, path)
}

/**
 * The ratings of a CSV whose first line names the columns unit, rater and rating, in any order; others are left alone. An empty
 * rating, `.`, `*` and N/A are none. Throws one sentence with the line where something is wrong.
 *
 * @param name of the file, for that sentence
 */
export function parseRatings(text: string, name: string): RatingsFile {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''))
  const lineOf = linesOf(data)
  const fail = (row: number, problem: string) => new Error(`${name}, line ${lineOf(row)}: ${problem}`)
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken) throw fail(broken.row ?? 0, 'a quotation mark is open or stands within a cell.')
  const [head = [], ...rows] = data
  const names = head.map((cell) => cell.trim().toLowerCase())
  const [unitAt = -1, raterAt = -1, ratingAt = -1] = COLUMNS.map((column) => names.indexOf(column))
  const lacking = COLUMNS.filter((column) => !names.includes(column))
  if (lacking.length > 0)
    throw fail(0, `the first line must name the columns unit,rater,rating; it lacks ${lacking.join(', ')}.`)
  const raters = new Set<string>()
  const given = new Map<string, Map<string, { readonly rating: string | null; readonly row: number }>>()
  for (const [index, cells] of rows.entries()) {
    const row = index + 1
    if (cells.every((cell) => cell.trim() === '')) continue
    if (cells.length !== names.length) throw fail(row, `${cells.length} cells instead of ${names.length}.`)
    const [unit = '', rater = '', rating = ''] = [unitAt, raterAt, ratingAt].map((at) => cells[at]?.trim())
    if (unit === '') throw fail(row, 'the unit is empty.')
    if (rater === '') throw fail(row, 'the rater is empty.')
    const ofUnit = given.get(unit) ?? new Map()
    const earlier = ofUnit.get(rater)
    if (earlier !== undefined)
      throw fail(row, `${rater} rated unit ${unit} in line ${lineOf(earlier.row)} already; keep one of them.`)
    ofUnit.set(rater, { rating: MISSING.has(rating.toLowerCase()) ? null : rating, row })
    given.set(unit, ofUnit)
    raters.add(rater)
  }
  if (given.size === 0) throw fail(0, 'no ratings follow the names of the columns.')
  const byName = [...raters].sort(new Intl.Collator('en', { numeric: true }).compare)
  return {
    units: [...given.keys()],
    raters: byName,
    table: [...given.values()].map((ofUnit) => byName.map((rater) => ofUnit.get(rater)?.rating ?? null)),
  }
}

/** The line of the text on which a row begins, counted from 1: a quoted cell may hold line breaks. */
function linesOf(rows: readonly (readonly string[])[]): (row: number) => number {
  return (row) =>
    rows
      .slice(0, row)
      .reduce((line, cells) => line + 1 + cells.reduce((breaks, cell) => breaks + breaksIn(cell), 0), 1)
}

function breaksIn(cell: string): number {
  return cell.split(/\r\n|\r|\n/).length - 1
}
