import type { TicketFacts } from '../record/review'
import type { CardCondition, Category, Scorecard } from './card'

/** What conditions look at. */
export type ConditionFacts = Pick<TicketFacts, 'channel' | 'type' | 'tags' | 'stage'>

/**
 * Whether a category is for such a ticket; for others it is N/A. Letter case does not matter. A channel or type that could
 * not be read rules nothing out: the reviewer sees the ticket and can still say N/A.
 */
export function appliesTo({ when }: Pick<Category, 'when'>, facts: ConditionFacts): boolean {
  if (!when) return true
  return (
    fits(when.channels, facts.channel) &&
    fits(when.types, facts.type) &&
    (when.tags === undefined || facts.tags.some((tag) => isOneOf(when.tags, tag))) &&
    (when.stages === undefined || when.stages.includes(facts.stage))
  )
}

/** Categories of a card that are for such a ticket, in the card's order. */
export function applicableCategories(card: Scorecard, facts: ConditionFacts): readonly Category[] {
  return card.categories.filter((category) => appliesTo(category, facts))
}

function fits(wanted: CardCondition['channels'], value: string | null): boolean {
  return wanted === undefined || value === null || isOneOf(wanted, value)
}

function isOneOf(wanted: readonly string[] = [], value: string): boolean {
  const plain = plainName(value)
  return wanted.some((name) => plainName(name) === plain)
}

function plainName(name: string): string {
  return name.trim().toLowerCase()
}
