import { MOST_GAP_TERMS, type Gap } from './gap'

/**
 * One record of a ticket out of two, whichever came first: the later moment, the longer time, every term once with what it counted
 * most. That a person said that no article fits is not forgotten. Pure.
 */
export function mergedGap(one: Gap, other: Gap): Gap {
  const [before, now] = one.at <= other.at ? [one, other] : [other, one]
  const terms = new Map(before.terms.map((each) => [each.term, each]))
  for (const each of now.terms) {
    const known = terms.get(each.term)
    terms.set(each.term, known && known.weight > each.weight ? known : each)
  }
  const minutes = [one.minutes, other.minutes].filter((each) => each !== null)
  return {
    ...now,
    minutes: minutes.length === 0 ? null : Math.max(...minutes),
    why: one.why === 'none-fits' || other.why === 'none-fits' ? 'none-fits' : 'answered',
    terms: [...terms.values()]
      .toSorted((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
      .slice(0, MOST_GAP_TERMS),
  }
}
