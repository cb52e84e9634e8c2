import { ticketId } from '../record/review'
import { allocate } from './allocate'
import type { Candidate } from './candidate'
import type { Stratifier } from './reason'
import { seededOrder } from './seeded-order'
import { strataOf } from './stratum'

/** A ticket that chance picked, and the stratum that it stands for; null in a list that is not stratified. */
export interface RandomPick {
  readonly candidate: Candidate
  readonly stratum: string | null
}

export interface RandomChoice {
  /** Any text; the same one picks the same tickets from the same population. */
  readonly seed: string
  readonly size: number
  /** What each of the parts that a list must hold is made by; none: plain chance. */
  readonly strata: readonly Stratifier[]
}

/**
 * Picks by chance, so that what is found in the picks may be said of all. The population is put in the order of its names
 * first: the order it was found in decides nothing. Then the seed orders it by chance, and each stratum gives the first ones of
 * it, as many as {@link allocate} says, where strata count in the order in which they turn up. Without strata the first ones of
 * the whole are taken. A list keeps the order of chance.
 */
export function pickRandom(population: readonly Candidate[], choice: RandomChoice): RandomPick[] {
  const shuffled = seededOrder(inOrder(population), choice.seed)
  const wanted = Math.min(choice.size, shuffled.length)
  if (choice.strata.length === 0)
    return shuffled.slice(0, wanted).map((candidate) => ({ candidate, stratum: null }))
  const stratumOf = strataOf(shuffled, choice.strata)
  const sizes = new Map<string, number>()
  for (const one of shuffled) sizes.set(stratumOf(one), (sizes.get(stratumOf(one)) ?? 0) + 1)
  const shares = allocate([...sizes.values()], wanted)
  const left = new Map([...sizes.keys()].map((stratum, index) => [stratum, shares[index] ?? 0]))
  return shuffled.flatMap((candidate) => {
    const stratum = stratumOf(candidate)
    const open = left.get(stratum) ?? 0
    if (open === 0) return []
    left.set(stratum, open - 1)
    return [{ candidate, stratum }]
  })
}

/** Each ticket once, in the order of its name by code units, which is the same everywhere. */
function inOrder(population: readonly Candidate[]): Candidate[] {
  const byName = new Map(population.map((one) => [ticketId(one), one]))
  const names = [...byName].sort(([one], [other]) => (one < other ? -1 : 1))
  return names.map(([, one]) => one)
}
