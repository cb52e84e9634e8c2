import { originalId } from '../index/translations'
import { MOST_IN_GROUP, type ArticleBrief, type TwinGroup } from './report'
import { likenessOf, SKETCH_SIZE, type Sketch } from './sketch'

/** An article with the sketch of its text. */
export interface Sketched {
  readonly brief: ArticleBrief
  readonly sourceId: string
  readonly sketch: Sketch
}

/** Texts that share so much are called nearly the same. */
const NEAR = 0.7
/** Numbers of a sketch that have to agree for two to be compared: pairs of 0.7 are missed once in some thousand times. */
const ROWS = 4

/**
 * Articles of one source that say the same: word for word, nearly, or under the same title. Translations of one article are no twins.
 * Nearly linear: only articles that agree in a stretch of their sketches are compared, each with few.
 */
export function findTwins(all: readonly Sketched[]): TwinGroup[] {
  const groups = new Groups(all.length)
  const likeness = new Map<number, number>()
  const join = (one: number, other: number, alike: number) => {
    if (groups.join(one, other))
      for (const at of [one, other]) likeness.set(at, Math.max(likeness.get(at) ?? 0, alike))
  }
  pairUp(
    all,
    ({ sourceId, sketch }) => (sketch.words === 0 ? null : `${sourceId} ${sketch.whole} ${sketch.words}`),
    (a, b) => join(a, b, 1),
  )
  for (let row = 0; row < SKETCH_SIZE; row += ROWS)
    pairUp(
      all,
      ({ sourceId, sketch }) => sketch.parts && `${sourceId} ${sketch.parts.slice(row, row + ROWS).join()}`,
      (a, b) => {
        if (groups.same(a, b)) return
        const [one, other] = [all[a], all[b]]
        const alike = one && other ? likenessOf(one.sketch, other.sketch) : 0
        if (alike >= NEAR) join(a, b, alike)
      },
    )
  const byText = groups
    .lists()
    .map((places) => groupOf(all, places, Math.min(...places.map((at) => likeness.get(at) ?? 1))))
  return [...byText, ...sameTitles(all, groups)].toSorted(
    (a, b) => b.likeness - a.likeness || b.articles.length - a.articles.length,
  )
}

function groupOf(all: readonly Sketched[], places: readonly number[], likeness: number): TwinGroup {
  return { kind: likeness === 1 ? 'same-text' : 'near-text', ...briefs(all, places), likeness }
}

/** Articles under one title that are not together already. */
function sameTitles(all: readonly Sketched[], byText: Groups): TwinGroup[] {
  const groups = new Groups(all.length)
  pairUp(
    all,
    ({ sourceId, brief }) =>
      `${sourceId} ${brief.title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()}`,
    (a, b) => {
      if (!byText.same(a, b)) groups.join(a, b)
    },
  )
  return groups.lists().map((places) => ({ kind: 'same-title', ...briefs(all, places), likeness: 0 }))
}

/**
 * Tells of each article that has the same key as an earlier one, beside the first and the last of those: many of one key, such as pages
 * made from one template, cost no more than few.
 */
function pairUp(
  all: readonly Sketched[],
  keyOf: (article: Sketched) => string | null,
  found: (one: number, other: number) => void,
): void {
  const seen = new Map<string, { first: number; last: number }>()
  for (const [at, article] of all.entries()) {
    const key = keyOf(article)
    if (key === null) continue
    const known = seen.get(key)
    if (!known) {
      seen.set(key, { first: at, last: at })
      continue
    }
    for (const other of new Set([known.first, known.last]))
      if (originalOf(all[other]) !== originalOf(article)) found(other, at)
    known.last = at
  }
}

function originalOf(article: Sketched | undefined): string {
  return article ? originalId(article.brief.id) : ''
}

function briefs(all: readonly Sketched[], places: readonly number[]): Pick<TwinGroup, 'articles' | 'more'> {
  const articles = places.flatMap((at) => all[at]?.brief ?? []).toSorted(byMoment)
  return {
    articles: articles.slice(0, MOST_IN_GROUP),
    more: Math.max(0, articles.length - MOST_IN_GROUP),
  }
}

/** The one changed last first. */
function byMoment(a: ArticleBrief, b: ArticleBrief): number {
  return a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : a.id < b.id ? -1 : 1
}

/** Which of so many things belong together (union–find with path halving). */
class Groups {
  readonly #parent: Uint32Array

  constructor(size: number) {
    this.#parent = Uint32Array.from({ length: size }, (_, at) => at)
  }

  /** False when they were together already. */
  join(one: number, other: number): boolean {
    const [a, b] = [this.#root(one), this.#root(other)]
    if (a === b) return false
    this.#parent[Math.max(a, b)] = Math.min(a, b)
    return true
  }

  same(one: number, other: number): boolean {
    return this.#root(one) === this.#root(other)
  }

  /** Groups of two and more. */
  lists(): number[][] {
    const byRoot = new Map<number, number[]>()
    for (let at = 0; at < this.#parent.length; at++) {
      const root = this.#root(at)
      const list = byRoot.get(root)
      if (list) list.push(at)
      else byRoot.set(root, [at])
    }
    return [...byRoot.values()].filter((list) => list.length > 1)
  }

  #root(at: number): number {
    let place = at
    for (;;) {
      const parent = this.#parent[place] ?? place
      if (parent === place) return place
      const above = this.#parent[parent] ?? parent
      this.#parent[place] = above
      place = above
    }
  }
}
