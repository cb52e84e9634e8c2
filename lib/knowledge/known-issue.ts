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
 * Known issues go first, only behind what is strong: that is right in four of five. What jumps must be at least likely: a weak match
 * says nothing by being a known issue.
 */
export function knownIssuesFirst<S extends Pick<Suggestion, 'knownIssue' | 'strength'>>(
  suggestions: readonly S[],
): S[] {
  const rank = ({ knownIssue, strength }: S) =>
    strength === 'strong' ? 0 : knownIssue === true && strength === 'likely' ? 1 : 2
  return suggestions.toSorted((a, b) => rank(a) - rank(b))
}
