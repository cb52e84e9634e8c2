import { freeId } from '@/lib/rubric/edit-pack'
import { withText } from '@/lib/rubric/localized'
import type { CardCondition, Category, RootCause, Scorecard } from './card'

/** The card with one of its categories changed; ids stay, so that figures of several versions meet. */
export function changeCategory(
  card: Scorecard,
  id: string,
  change: (category: Category) => Category,
): Scorecard {
  return { ...card, categories: card.categories.map((each) => (each.id === id ? change(each) : each)) }
}

/**
 * The card with one more category at its end. Its id is made from the title and is none of `taken`: a category that was taken
 * out may be rated in reviews that stay.
 */
export function addCategory(
  card: Scorecard,
  made: Category,
  title: string,
  taken: readonly string[],
): { readonly card: Scorecard; readonly id: string } {
  const id = freeId(title, [...taken, ...card.categories.map((each) => each.id)])
  return { id, card: { ...card, categories: [...card.categories, { ...made, id }] } }
}

/** The card without a category; the last one stays. */
export function removeCategory(card: Scorecard, id: string): Scorecard {
  if (card.categories.length === 1) return card
  return { ...card, categories: card.categories.filter((each) => each.id !== id) }
}

/** The card with a category one place nearer to its beginning (`up`) or end; the same card where there is no such place. */
export function moveCategory(card: Scorecard, id: string, way: 'up' | 'down'): Scorecard {
  const at = card.categories.findIndex((each) => each.id === id)
  const to = way === 'up' ? at - 1 : at + 1
  const moved = card.categories[at]
  if (!moved || to < 0 || to >= card.categories.length) return card
  return { ...card, categories: card.categories.toSpliced(at, 1).toSpliced(to, 0, moved) }
}

/** A category on another scale; words of its own are for the scale before and go. */
export function setPoints(category: Category, points: Category['points']): Category {
  return points === category.points ? category : { ...withoutWords(category), points }
}

/** The word for one rating, from 1, in the language that `locale` sees; a category without words of its own stays as it is. */
export function setWord(category: Category, rating: number, word: string, locale: string): Category {
  if (!category.words) return category
  return {
    ...category,
    words: category.words.map((each, index) => (index === rating - 1 ? withText(each, word, locale) : each)),
  }
}

/** A category without words of its own: the interface's stand for its ratings. */
export function withoutWords(category: Category): Category {
  const changed = { ...category }
  delete changed.words
  return changed
}

/** A category with one more reason for low ratings; its id is made from the title. */
export function addCause(category: Category, title: string): Category {
  const id = freeId(
    title,
    category.rootCauses.map((cause) => cause.id),
  )
  return { ...category, rootCauses: [...category.rootCauses, { id, title }] }
}

/** The same reasons with the title of one replaced in the language that `locale` sees. */
export function renameCause(category: Category, id: string, title: string, locale: string): Category {
  const rename = (cause: RootCause) =>
    cause.id === id ? { ...cause, title: withText(cause.title, title, locale) } : cause
  return { ...category, rootCauses: category.rootCauses.map(rename) }
}

export function removeCause(category: Category, id: string): Category {
  return { ...category, rootCauses: category.rootCauses.filter((cause) => cause.id !== id) }
}

/** One part of what tickets a category is for; an empty list takes the part away, and with the last part the condition. */
export function setCondition<P extends keyof CardCondition>(
  category: Category,
  part: P,
  values: NonNullable<CardCondition[P]>,
): Category {
  const others = Object.entries(category.when ?? {}).filter(([name]) => name !== part)
  const when: CardCondition = Object.fromEntries(values.length === 0 ? others : [...others, [part, values]])
  const changed = { ...category, when }
  if (Object.keys(when).length === 0) delete (changed as Category).when
  return changed
}

/** Shows the verdict of a criterion beside a category, or no longer. */
export function setEvidence(category: Category, one: Category['evidence'][number], on: boolean): Category {
  const others = category.evidence.filter(
    ({ rubric, criterion }) => rubric !== one.rubric || criterion !== one.criterion,
  )
  return { ...category, evidence: on ? [...others, one] : others }
}

/** The share each category has of the whole weight, 0–1, by id; all 0 where nothing weighs anything. */
export function categoryShares({ categories }: Scorecard): ReadonlyMap<string, number> {
  const whole = totalWeight({ categories })
  return new Map(categories.map(({ id, weight }) => [id, whole === 0 ? 0 : weight / whole]))
}

/** All weights together, without the dust of fractions. */
export function totalWeight({ categories }: Pick<Scorecard, 'categories'>): number {
  return Math.round(categories.reduce((sum, { weight }) => sum + weight, 0) * 1e6) / 1e6
}
