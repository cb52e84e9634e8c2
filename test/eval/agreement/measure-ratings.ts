import { alpha, type Alpha, type Level } from '@/lib/review/stats/alpha'
import { pairKappas } from '@/lib/review/stats/kappa'
import { numbered, type Coefficient, type RatingTable } from '@/lib/review/stats/ratings'
import { rounded } from '../numbers'
import type { RatingsFile } from './ratings-file'

/** What `--agreement` prints; ordinal and interval are absent where a rating is a word. */
export interface AgreementResult {
  readonly nominal: Coefficient
  readonly ordinal?: Coefficient
  readonly interval?: Coefficient
  /** Cohen's kappa of each pair of raters. */
  readonly pairs: readonly { readonly raters: readonly [string, string]; readonly kappa: Coefficient }[]
  /** Units and raters that the file names. */
  readonly units: number
  readonly raters: number
}

const DIGITS = 6

/**
 * How far the raters of a file agree.
 *
 * @param log is told how sure each alpha is, and which rating is a word
 */
export function measureRatings(file: RatingsFile, log: (line: string) => void): AgreementResult {
  const numbers = asNumbers(file.table)
  // As numbers, 3 and 3.0 are the same rating.
  const table = numbers ?? numbered(file.table)
  const told = (level: Level) => {
    const measured = alpha(table, level)
    log(`  ${level}: ${intervalText(measured)}`)
    return printed(measured.alpha)
  }
  if (numbers === null) {
    const word = file.table.flat().find((rating) => rating !== null && !isNumber(rating))
    log(`  "${word}" is no number: nominal only`)
  }
  return {
    nominal: told('nominal'),
    ...(numbers && { ordinal: told('ordinal'), interval: told('interval') }),
    pairs: pairKappas(table).map(({ pair: [one, other], kappa }) => ({
      raters: [file.raters[one] ?? '', file.raters[other] ?? ''] as const,
      kappa: printed(kappa),
    })),
    units: file.units.length,
    raters: file.raters.length,
  }
}

function intervalText({ interval, units, ratings }: Alpha): string {
  const from = `${ratings} ratings of ${units} units that two or more rated`
  return interval === null
    ? `no interval from ${from}`
    : `95 % between ${interval.low.toFixed(3)} and ${interval.high.toFixed(3)}, from ${from}`
}

function printed(value: Coefficient): Coefficient {
  return typeof value === 'number' ? rounded(value, DIGITS) : value
}

/** Null where a rating is no number. */
function asNumbers(table: RatingTable<string>): RatingTable<number> | null {
  const words = table.some((row) => row.some((rating) => rating !== null && !isNumber(rating)))
  return words ? null : table.map((row) => row.map((rating) => (rating === null ? null : Number(rating))))
}

function isNumber(rating: string): boolean {
  return Number.isFinite(Number(rating))
}
