import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import type { CountedRow } from './row'

/** Points that are drawn at most: more hide each other, and cost time. */
export const MOST_POINTS = 500
/** The same reviews give the same points. */
const SEED = 20_261_127

/** Machine scores beside the reviewers' own. */
export interface ScorePoints {
  /** Machine score, and the review's 0–100; in the order of the rows. */
  readonly points: readonly (readonly [machine: number, human: number])[]
  /** Reviews that have both scores; more than there are points where they are a random sample of them. */
  readonly of: number
}

/** Points of the reviews that have both scores, all or a sample by chance. */
export function scorePoints(
  rows: readonly CountedRow[],
  machine: 'hygiene' | 'escalation',
  most = MOST_POINTS,
): ScorePoints {
  const all = rows.flatMap((row): [number, number][] => {
    const score = row[machine]
    return score === null || row.final === null ? [] : [[score, row.final]]
  })
  if (all.length <= most) return { points: all, of: all.length }
  // The first steps of a Fisher–Yates shuffle: which places are taken, each as likely as any other.
  const random = xoroshiro128plus(SEED)
  const places = all.map((_point, at) => at)
  for (let at = 0; at < most; at++) {
    const other = uniformInt(random, at, places.length - 1)
    ;[places[at], places[other]] = [places[other] ?? other, places[at] ?? at]
  }
  const taken = places.slice(0, most).sort((one, another) => one - another)
  return { points: taken.flatMap((at) => all.slice(at, at + 1)), of: all.length }
}
