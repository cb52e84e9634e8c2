import type { Strength } from './article'
import type { Hit } from './index/article-index'

/**
 * When a suggestion is called strong or likely. Scores say nothing by themselves; how far the first stands
 * before the second and the fifth does. Chosen on the earlier four fifths of `knowledge-mail` (1,778 questions, cold): these
 * margins hold for 2 % of them and are right in at least 0.69, where only articles that volunteers happened to link count as right.
 * A rare code of the ticket in the article's title (`RLY-3009`) needs less: written there, it names the fault. That
 * variant was set by reading the demo tickets' suggestions, without labels (test/eval/RESULTS.md says how far to trust it).
 */
const STRONG = { second: 1.4, fifth: 2.2, coverage: 0.2, words: 3 }
const STRONG_CODE = { second: 1.15, fifth: 1.7 }
const LIKELY = { fifth: 1.35, coverage: 0.12, words: 2, ofFirst: 0.65 }
/** Codes shorter than this (`401`, `v2`) name too many things. */
const SHORTEST_CODE = 5

/**
 * The strength of each hit of one answer, in its order. Only the first can be strong. Give it at least five hits
 * where the index has them: fewer rivals make no hit stronger.
 */
export function strengthsOf(hits: readonly Hit[]): Strength[] {
  const [first, second] = hits
  if (!first) return []
  const fifth = hits[Math.min(4, hits.length - 1)]
  const overSecond = second ? first.score / second.score : 1
  const overFifth = fifth && hits.length > 1 ? first.score / fifth.score : 1
  return hits.map((hit, place) => {
    if (place === 0 && isStrong(hit, overSecond, overFifth)) return 'strong'
    const near = hit.score >= LIKELY.ofFirst * first.score
    const telling = hit.coverage >= LIKELY.coverage && wordsOf(hit) >= LIKELY.words
    return near && telling && overFifth >= LIKELY.fifth ? 'likely' : 'weak'
  })
}

function isStrong(first: Hit, overSecond: number, overFifth: number): boolean {
  if (namesCode(first) && overSecond >= STRONG_CODE.second && overFifth >= STRONG_CODE.fifth) return true
  return (
    overSecond >= STRONG.second &&
    overFifth >= STRONG.fifth &&
    first.coverage >= STRONG.coverage &&
    wordsOf(first) >= STRONG.words
  )
}

function namesCode(hit: Hit): boolean {
  return hit.matched.some(
    ({ code, inTitle, indexed }) =>
      code && inTitle && indexed.length >= SHORTEST_CODE && /\p{L}/u.test(indexed) && /\p{N}/u.test(indexed),
  )
}

function wordsOf(hit: Hit): number {
  return new Set(hit.matched.map((one) => one.written.toLowerCase())).size
}
