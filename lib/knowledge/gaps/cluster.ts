import type { Gap, GapTerm } from './gap'

/** Gaps about the same thing, of one desk and in one language. */
export interface GapCluster {
  /** The id of its first gap: stays while that one is kept. */
  readonly id: string
  readonly site: string
  readonly language: string
  /** What it is about: its most telling words, the most telling first; empty where nothing could be kept. */
  readonly topic: readonly GapTerm[]
  /** All its terms, the most telling first, for looking for an article. */
  readonly terms: readonly GapTerm[]
  /** Newest first. */
  readonly gaps: readonly Gap[]
  /** ISO 8601 UTC of its newest gap. */
  readonly at: string
  /** Minutes its tickets took together, as far as known. */
  readonly minutes: number
}

/** Terms by which a gap is compared: its most telling ones. */
const TELLING = 10
/** Cosine from which on a gap belongs to a cluster. At 0.35 the demo tickets, each about something else, stay apart. */
const ALIKE = 0.35
/** A gap and a cluster share at least so many telling terms; one alone is often the name of the product. */
const LEAST_SHARED = 2
/** Gaps that are imagined beside those there are, so that of a few gaps no term is called rare or common. */
const PRIOR = { gaps: 20, holding: 5 }
/** Words of a topic. */
const TOPIC_WORDS = 5
/** Terms of a cluster that are kept for comparing and asking. */
const MOST_CLUSTER_TERMS = 40

interface Growing {
  readonly gaps: Gap[]
  /** Sum of the vectors of its gaps. */
  readonly sums: Map<string, number>
  /** Square of the length of `sums`. */
  squares: number
}

/**
 * Gaps put together by the telling terms they share, in order of time: each joins the cluster it is most like, or begins one. The same
 * gaps give the same clusters in whatever order they come. Costs what clusters that share a telling term cost: 5,000 gaps take well
 * below a second. Those of a desk without a term are one cluster: there is nothing to tell them apart by.
 */
export function clusterGaps(gaps: readonly Gap[]): GapCluster[] {
  const ordered = gaps.toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
  const rarity = raritiesOf(ordered)
  const clusters: Growing[] = []
  const holding = new Map<string, number[]>()
  for (const gap of ordered) {
    const vector = vectorOf(gap, rarity)
    const scope = `${gap.site} ${vector.size > 0 ? gap.language : ''} `
    const nameless = holding.get(scope)?.[0] ?? clusters.length
    const place = vector.size > 0 ? bestPlace(vector, scope, holding, clusters) : nameless
    if (vector.size === 0) holding.set(scope, [place])
    const cluster = clusters[place] ?? { gaps: [], sums: new Map<string, number>(), squares: 0 }
    if (place === clusters.length) clusters.push(cluster)
    cluster.gaps.push(gap)
    for (const [term, weight] of vector) {
      const before = cluster.sums.get(term) ?? 0
      cluster.squares += (before + weight) ** 2 - before ** 2
      cluster.sums.set(term, before + weight)
      if (before > 0) continue
      const places = holding.get(scope + term)
      if (places) places.push(place)
      else holding.set(scope + term, [place])
    }
  }
  return clusters.flatMap((cluster) => finished(cluster))
}

/** The place of the cluster a gap is most like; one past the last where it is like none. */
function bestPlace(
  vector: ReadonlyMap<string, number>,
  scope: string,
  holding: ReadonlyMap<string, readonly number[]>,
  clusters: readonly Growing[],
): number {
  const shared = new Map<number, { dot: number; terms: number }>()
  for (const [term, weight] of vector)
    for (const place of holding.get(scope + term) ?? []) {
      const known = shared.get(place) ?? { dot: 0, terms: 0 }
      known.dot += weight * (clusters[place]?.sums.get(term) ?? 0)
      known.terms += 1
      shared.set(place, known)
    }
  let best = clusters.length
  let most = ALIKE
  for (const [place, { dot, terms }] of shared) {
    const alike = dot / Math.sqrt(clusters[place]?.squares || 1)
    if (terms >= Math.min(LEAST_SHARED, vector.size) && (alike > most || (alike === most && place < best))) {
      best = place
      most = alike
    }
  }
  return best
}

function raritiesOf(gaps: readonly Gap[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { terms } of gaps) for (const { term } of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return new Map(
    [...counts].map(([term, count]) => [
      term,
      Math.log(1 + (gaps.length + PRIOR.gaps) / (count + PRIOR.holding)),
    ]),
  )
}

/** Telling terms of a gap as a vector of length 1; empty for a gap without terms. */
function vectorOf({ terms }: Gap, rarity: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const weighted = terms
    .map(({ term, weight }): [string, number] => [term, weight * (rarity.get(term) ?? 1)])
    .toSorted((a, b) => b[1] - a[1] || compare(a[0], b[0]))
    .slice(0, TELLING)
  const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1
  return new Map(weighted.map(([term, weight]) => [term, weight / length]))
}

function finished({ gaps, sums }: Growing): GapCluster[] {
  const [first] = gaps
  const newest = gaps.at(-1)
  if (!first || !newest) return []
  // Where one ticket wrote a word out and another did not, the one that did is shown.
  const all = gaps.flatMap(({ terms }) => terms)
  const words = new Map(
    [...all, ...all.filter(({ term, word }) => word !== term)].map((each) => [each.term, each]),
  )
  const terms = [...sums]
    .toSorted((a, b) => b[1] - a[1] || compare(a[0], b[0]))
    .slice(0, MOST_CLUSTER_TERMS)
    .flatMap(([term]) => words.get(term) ?? [])
  return [
    {
      id: first.id,
      site: first.site,
      language: first.language,
      topic: terms.slice(0, TOPIC_WORDS),
      terms,
      gaps: gaps.toReversed(),
      at: newest.at,
      minutes: gaps.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    },
  ]
}

/** The same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
