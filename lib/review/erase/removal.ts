import type { CalibrationSession } from '../calibration/session'
import { contentHash } from '../record/hash'
import type { PinnedQuote, ReviewContent, ReviewPerson, Revision } from '../record/review'

/**
 * Something that was taken out of reviews on request. Only its digest is kept: enough to take it out again where a file brings it
 * back. `becomes` is what a masked quote reads instead; null: nothing is left of it.
 */
export interface Removal {
  /** Of {@link personDigest} or {@link quoteDigest}. */
  readonly id: string
  /** The review that a quote was pinned in; null for a person. */
  readonly review: string | null
  readonly becomes: string | null
  /** ISO 8601 UTC. */
  readonly at: string
}

/** Who stands for everybody whose name was taken out: nobody can be told from another. */
export const ERASED_PERSON: ReviewPerson = { id: 'erased', name: 'erased person' }

export function personDigest(id: string): string {
  return contentHash(['person', id])
}

export function quoteDigest(
  review: string,
  { messageId, quote }: Pick<PinnedQuote, 'messageId' | 'quote'>,
): string {
  return contentHash(['quote', review, messageId, quote])
}

/** Takes out of revisions what was removed. Made once for many. */
export class Remover {
  readonly #people = new Map<string, boolean>()
  readonly #removals: ReadonlyMap<string, Removal>
  readonly #reviews: ReadonlySet<string | null>

  constructor(removals: readonly Removal[]) {
    this.#removals = new Map(removals.map((one) => [one.id, one]))
    this.#reviews = new Set(removals.map(({ review }) => review))
  }

  /** Whether there is anything to take out at all. */
  get isIdle(): boolean {
    return this.#removals.size === 0
  }

  person<P extends ReviewPerson | null>(person: P): P | ReviewPerson {
    if (person === null || !this.#reviews.has(null)) return person
    const known = this.#people.get(person.id)
    const isErased = known ?? this.#removals.has(personDigest(person.id))
    if (known === undefined) this.#people.set(person.id, isErased)
    return isErased ? ERASED_PERSON : person
  }

  session(one: CalibrationSession): CalibrationSession {
    return {
      ...one,
      by: this.person(one.by),
      opened: one.opened && { ...one.opened, by: this.person(one.opened.by) },
      decisions: one.decisions.map((decision) => ({ ...decision, by: this.person(decision.by) })),
    }
  }

  /** The revision itself where there is nothing to take out of it. */
  revision(one: Revision): Revision {
    if (this.isIdle) return one
    const next = { ...one, by: this.person(one.by), content: this.content(one.review, one.content) }
    return JSON.stringify(next) === JSON.stringify(one) ? one : next
  }

  /** What a review, or a draft of it, says. */
  content(review: string, content: ReviewContent): ReviewContent {
    return {
      ...content,
      agent: this.person(content.agent),
      reviewer: this.person(content.reviewer),
      ratings: this.#reviews.has(review)
        ? content.ratings.map((rating) => ({ ...rating, quotes: this.#quotes(review, rating.quotes) }))
        : content.ratings,
    }
  }

  #quotes(review: string, quotes: readonly PinnedQuote[]): PinnedQuote[] {
    return quotes.flatMap((quote) => {
      const removal = this.#removals.get(quoteDigest(review, quote))
      if (!removal) return quote
      return removal.becomes === null ? [] : { ...quote, quote: removal.becomes, masked: true }
    })
  }
}
