import type { Article, Suggestion } from './article'

/** Labels that make an article a known issue; hyphens, underscores and blanks are the same. */
const LABELS = [
  'known issue',
  'known issues',
  'known error',
  'known problem',
  'known bug',
  'bekannter fehler',
  'bekanntes problem',
  'problème connu',
  'erreur connue',
  'problema conocido',
  'error conocido',
]
/** Titles of known issues begin with such words and a mark or a ticket's key: `Known issue: …`, `[Known error] …`, `Known issue RELAY-1411: …`. */
const TITLE = new RegExp(
  `^[[(]?(?:${LABELS.join('|')})(?:[\\])]|\\s?[:–—-]|\\s\\(|\\s\\p{L}{2,10}-\\d)`,
  'iu',
)

/** Whether an article declares itself a known issue: by a label, or by how its title begins. */
export function isKnownIssue({ title, labels }: Pick<Article, 'title' | 'labels'>): boolean {
  const plain = labels.map((label) =>
    label
      .toLowerCase()
      .replace(/[-_\s]+/gu, ' ')
      .trim(),
  )
  return TITLE.test(title.trim()) || plain.some((label) => LABELS.includes(label))
}

/**
 * A known issue goes first when it matches about as well as the best: within this share of its score. Of five demo tickets where one that
 * was only likely went before a better match (0.67 to 0.92 of its score), it was right for one and wrong for three.
 */
const NEAR_BEST = 0.95

/** Puts known issues first that are likely and match about as well as the best; never before what is strong. */
export function knownIssuesFirst<S extends Pick<Suggestion, 'knownIssue' | 'strength' | 'score'>>(
  suggestions: readonly S[],
): S[] {
  const best = Math.max(0, ...suggestions.map(({ score }) => score))
  const jumps = ({ knownIssue, strength, score }: S) =>
    knownIssue === true && strength === 'likely' && score >= NEAR_BEST * best
  const rank = (one: S) => (one.strength === 'strong' ? 0 : jumps(one) ? 1 : 2)
  return suggestions.toSorted((a, b) => rank(a) - rank(b))
}
