import { findPrivate } from '@/lib/privacy/find-private'
import { MaskBook } from '@/lib/privacy/mask-book'

/** The longest quote that is kept, as the schema has it. */
const LONGEST = 2_000

/**
 * A quote with its private data replaced by masks; null where there is none to find.
 *
 * @param people names of customers on the ticket, as the helpdesk writes them
 */
export function maskQuote(quote: string, people: readonly string[]): string | null {
  if (findPrivate(quote, { people }).length === 0) return null
  return new MaskBook().maskAll(quote, { people }).slice(0, LONGEST)
}
