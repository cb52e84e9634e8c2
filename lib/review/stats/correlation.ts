import { sampleCorrelation, sampleRankCorrelation } from 'simple-statistics'
import { CONFIDENCE, type Interval } from './interval'
import { normalReach } from './normal'

/** One coefficient: how two scores go together, −1 to 1. */
export interface Coupled {
  readonly value: number
  /** Null for three pairs, which say nothing about how sure they are. */
  readonly interval: Interval | null
}

/** How two scores of the same units go together. */
export interface Correlation {
  /** Along a straight line. */
  readonly pearson: Coupled
  /** In their order; ties share their mean rank. */
  readonly spearman: Coupled
  /** Units that have both scores. */
  readonly n: number
}

/** Two points always lie on a line. */
const FEWEST = 3

/**
 * Pearson's and Spearman's correlation over the units that have both scores. Null where there is none: fewer than three such
 * units, or one of the scores never varies.
 *
 * The intervals are Fisher's, tanh(artanh r ± z · s), with s = 1 / √(n − 3) for Pearson (R. A. Fisher, Metron 1, 1921) and
 * s = √((1 + r² / 2) / (n − 3)) for Spearman (D. G. Bonett and T. A. Wright, Psychometrika 65, 2000).
 *
 * @param first unit by unit, as `second`; null where a unit has no such score
 */
export function correlation(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  confidence = CONFIDENCE,
): Correlation | null {
  const x: number[] = []
  const y: number[] = []
  for (const [unit, one] of first.entries()) {
    const other = second[unit] ?? null
    if (one === null || other === null) continue
    x.push(one)
    y.push(other)
  }
  const n = x.length
  if (n < FEWEST || !isVaried(x) || !isVaried(y)) return null
  const reach = normalReach(confidence)
  const r = bounded(sampleCorrelation(x, y))
  const rho = bounded(sampleRankCorrelation(x, y))
  return {
    pearson: { value: r, interval: fisher(r, n, reach) },
    spearman: { value: rho, interval: fisher(rho, n, reach * Math.sqrt(1 + (rho * rho) / 2)) },
    n,
  }
}

function isVaried(values: readonly number[]): boolean {
  return values.some((value) => value !== values[0])
}

/** Rounding may lead a hair beyond the ends. */
function bounded(value: number): number {
  return Math.max(-1, Math.min(1, value))
}

function fisher(r: number, n: number, reach: number): Interval | null {
  if (n <= FEWEST) return null
  const around = Math.atanh(r)
  const side = reach / Math.sqrt(n - FEWEST)
  return { low: Math.tanh(around - side), high: Math.tanh(around + side) }
}
