import file from '@/assets/models/packet-parts.json'
import type { PartFeatures } from './part-features'
import { PARTS, type Part } from './part'

/**
 * The model as it is kept in a file: `assets/models/packet-parts.json`, learnt by `npm run train` from threads of which readers said
 * what belongs to each part (`test/eval/labels/development-packets.tsv`). Numbers are thousandths of log-odds, one for each of {@link PARTS}.
 */
export interface PartModelFile {
  readonly cuts: Readonly<Record<Part, PartCuts>>
  readonly bias: readonly number[]
  readonly features: Readonly<Record<string, readonly number[]>>
}

/** Which sentences are taken for a part. Cuts are log-odds that a sentence belongs to it. */
export interface PartCuts {
  /** Nothing is taken while no sentence comes to this: the part is empty, and its question is asked. */
  readonly open: number
  /** Once it is open, sentences from here on are taken. */
  readonly add: number
  /** No more than so many, the likeliest. */
  readonly most: number
}

const THOUSANDTHS = 1000

const { cuts, bias, features }: PartModelFile = file
const weights = new Map(Object.entries(features))

/** The place of a part in rows of odds. */
export const placeOf = (part: Part): number => PARTS.indexOf(part)

export const cutsOf = (part: Part): PartCuts => cuts[part]

/** Which of these odds are taken, by their places, the highest first. */
export function takenBy({ open, add, most }: PartCuts, odds: readonly number[]): number[] {
  const likely = [...odds.keys()]
    .filter((at) => (odds[at] ?? -Infinity) >= add)
    .sort((a, b) => (odds[b] ?? 0) - (odds[a] ?? 0))
  return likely.some((at) => (odds[at] ?? -Infinity) >= open) ? likely.slice(0, most) : []
}

/** Log-odds that a sentence known by these features belongs to each part, in the order of {@link PARTS}: the sum of what they weigh. */
export function oddsForAll(known: PartFeatures): Float64Array {
  const odds = Float64Array.from(bias)
  for (const [name, value] of known) {
    const its = weights.get(name)
    if (its)
      for (let place = 0; place < odds.length; place++)
        odds[place] = (odds[place] ?? 0) + (its[place] ?? 0) * value
  }
  return odds.map((each) => each / THOUSANDTHS)
}

/** What further features, known of one part alone, add to the odds for it. */
export function oddsAdded(part: Part, known: PartFeatures): number {
  const place = placeOf(part)
  return (
    known.reduce((sum, [name, value]) => sum + (weights.get(name)?.[place] ?? 0) * value, 0) / THOUSANDTHS
  )
}
