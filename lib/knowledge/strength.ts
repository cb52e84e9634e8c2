import type { Strength } from './article'
import type { Hit } from './index/article-index'
import type { Recollection } from './learning/learnt'
import { supportFor } from './learning/support'

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
/**
 * Once past tickets are trusted this far, they decide: what the text, the nearest tickets and all that taught the article give (0–3),
 * the share of the nearest tickets that had the article (0–1) and how near the nearest is (0–1), summed. Chosen on two foldings of the
 * earlier part of `knowledge-mail`: 3.7 held for 15 % of tickets, and 0.81 of those were right in both; a score of 1.9 was right in about half.
 */
const LEARNT = { trust: 0.8, strong: 3.7, likely: 1.9 }
/** Codes shorter than this (`401`, `v2`) name too many things. */
const SHORTEST_CODE = 5

/**
 * The strength of each hit of one answer, in its order. Only the first can be strong. Give it at least five hits
 * where the index has them: fewer rivals make no hit stronger.
 * @param isSample whether the index holds no more than what a search found: how rare words are is not known there, so margins alone
 * make nothing strong
 */
export function strengthsOf(
  hits: readonly Hit[],
  recollection: Recollection | null = null,
  isSample = false,
): Strength[] {
  const [first] = hits
  if (!first) return []
  const margins = marginsOf(hits)
  const isLearnt = recollection !== null && recollection.trust >= LEARNT.trust
  return hits.map((hit, place) => {
    if (place === 0 && hit === margins.best) {
      if (namesItsCode(hit, margins)) return 'strong'
      if (!isLearnt && !isSample && isStrong(hit, margins)) return 'strong'
    }
    if (place === 0 && isLearnt && conviction(hit, recollection) >= LEARNT.strong) return 'strong'
    if (isLearnt) return hit.score >= LEARNT.likely ? 'likely' : 'weak'
    const near = hit.score >= LIKELY.ofFirst * first.score
    const telling = hit.coverage >= LIKELY.coverage && wordsOf(hit) >= LIKELY.words
    return near && telling && margins.overFifth >= LIKELY.fifth ? 'likely' : 'weak'
  })
}

function conviction(hit: Hit, recollection: Recollection): number {
  const nearest = recollection.neighbours[0]?.likeness ?? 0
  return hit.score + supportFor(recollection, hit.document.id).share + nearest
}

/** How far the best match of the text stands before the second and the fifth. */
interface Margins {
  readonly best: Hit | undefined
  readonly overSecond: number
  readonly overFifth: number
}

function marginsOf(hits: readonly Hit[]): Margins {
  const byText = hits.toSorted((a, b) => b.text - a.text)
  const [best, second] = byText
  const fifth = byText[Math.min(4, byText.length - 1)]
  const over = (other: Hit | undefined) => (best && other && other.text > 0 ? best.text / other.text : 1)
  return { best, overSecond: over(second), overFifth: over(fifth) }
}

function namesItsCode(first: Hit, { overSecond, overFifth }: Margins): boolean {
  return namesCode(first) && overSecond >= STRONG_CODE.second && overFifth >= STRONG_CODE.fifth
}

function isStrong(first: Hit, { overSecond, overFifth }: Margins): boolean {
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
