import type { Localized } from '@/lib/rubric/localized'
import { saysTheSame } from '@/lib/rubric/write-pack'
import type { Category, Scorecard } from './card'

/** Parts of a category whose change is only named, not shown. */
export type CategoryPart = 'help' | 'words' | 'rootCauses' | 'when' | 'evidence'

/** One thing in which two cards differ. */
export type CardDifference =
  | { readonly kind: 'title'; readonly to: Localized }
  | { readonly kind: 'profiles' | 'order' }
  | { readonly kind: 'policy'; readonly to: Scorecard['critical'] }
  | { readonly kind: 'pass-mark'; readonly from: number; readonly to: number }
  | { readonly kind: 'added' | 'removed'; readonly id: string }
  | { readonly kind: 'category-title'; readonly id: string; readonly to: Localized }
  | { readonly kind: 'weight' | 'points'; readonly id: string; readonly from: number; readonly to: number }
  | { readonly kind: 'critical'; readonly id: string; readonly to: boolean }
  | { readonly kind: 'part'; readonly id: string; readonly part: CategoryPart }

const PARTS: readonly CategoryPart[] = ['help', 'words', 'rootCauses', 'when', 'evidence']

/** In what a card differs from the one before it; nothing where only the version is another. */
export function diffCards(before: Scorecard, after: Scorecard): CardDifference[] {
  const differences: CardDifference[] = []
  if (!saysTheSame(before.title, after.title)) differences.push({ kind: 'title', to: after.title })
  if (!saysTheSame(before.profiles, after.profiles)) differences.push({ kind: 'profiles' })
  if (before.critical !== after.critical) differences.push({ kind: 'policy', to: after.critical })
  if (before.passAt !== after.passAt)
    differences.push({ kind: 'pass-mark', from: before.passAt, to: after.passAt })
  const ids = (card: Scorecard) => card.categories.map(({ id }) => id)
  const [were, are] = [ids(before), ids(after)]
  for (const id of were) if (!are.includes(id)) differences.push({ kind: 'removed', id })
  for (const id of are) if (!were.includes(id)) differences.push({ kind: 'added', id })
  const stayed = were.filter((id) => are.includes(id))
  if (
    !saysTheSame(
      stayed,
      are.filter((id) => were.includes(id)),
    )
  )
    differences.push({ kind: 'order' })
  for (const category of after.categories) {
    const old = before.categories.find(({ id }) => id === category.id)
    if (old) differences.push(...inCategory(old, category))
  }
  return differences
}

function inCategory(before: Category, after: Category): CardDifference[] {
  const { id } = after
  const found: CardDifference[] = []
  if (!saysTheSame(before.title, after.title)) found.push({ kind: 'category-title', id, to: after.title })
  for (const kind of ['weight', 'points'] as const)
    if (before[kind] !== after[kind]) found.push({ kind, id, from: before[kind], to: after[kind] })
  if (before.critical !== after.critical) found.push({ kind: 'critical', id, to: after.critical })
  for (const part of PARTS)
    if (!saysTheSame(before[part] ?? null, after[part] ?? null)) found.push({ kind: 'part', id, part })
  return found
}
