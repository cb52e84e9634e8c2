import type { MatchedTerm } from './index/article-index'

/** Words shown at most. */
const MOST_WORDS = 6
/** A word that gave less than this share of the score is not a reason. */
const LEAST_SHARE = 0.03

/**
 * The words of the ticket that made the match, strongest first, as the ticket wrote them. A part of a
 * compound that is already named (`3009` of `RLY-3009`) is left out.
 */
export function reasonsOf(matched: readonly MatchedTerm[]): string[] {
  const total = matched.reduce((sum, one) => sum + one.gave, 0)
  const words: string[] = []
  for (const { written, gave } of [...matched].sort((a, b) => b.gave - a.gave)) {
    if (words.length === MOST_WORDS || gave < total * LEAST_SHARE) break
    const lower = written.toLowerCase()
    const twin = words.findIndex((word) => covers(word.toLowerCase(), lower))
    if (twin >= 0) continue
    const part = words.findIndex((word) => covers(lower, word.toLowerCase()))
    if (part >= 0) words[part] = written
    else words.push(written)
  }
  return [...new Set(words)]
}

/** Whether `part` is one of the pieces of the compound `whole`, or the same word. */
function covers(whole: string, part: string): boolean {
  return whole === part || whole.split(/[^\p{L}\p{M}\p{N}]+/u).includes(part)
}
