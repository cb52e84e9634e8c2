import type { TicketActivity } from '@/lib/checklist/activity'
import { practiceOf, practisedTopic } from '@/lib/checklist/mastery'

type Counts = Readonly<Record<string, number>>

/**
 * How many tickets count as practice, by topic. Every view of a ticket asks for it, and thousands of tickets take a while to
 * read: that is done once, and what changes afterwards is added and taken off.
 */
export class PracticeCount {
  readonly #read: () => Promise<readonly TicketActivity[]>
  #counts: Counts | null = null
  #reading: Promise<Counts> | null = null

  constructor(read: () => Promise<readonly TicketActivity[]>) {
    this.#read = read
  }

  /** Throws what reading throws; the next call tries again. */
  counts(): Promise<Counts> {
    if (this.#counts) return Promise.resolve(this.#counts)
    this.#reading ??= this.#begin()
    return this.#reading
  }

  /** A ticket is kept otherwise than before; null: not at all. */
  moved(before: TicketActivity | null, after: TicketActivity | null): void {
    // What is being read may hold the change or not.
    if (!this.#counts) return this.forget()
    const counts = { ...this.#counts }
    const [from, to] = [before && practisedTopic(before), after && practisedTopic(after)]
    if (from !== null) counts[from] = (counts[from] ?? 1) - 1
    if (to !== null) counts[to] = (counts[to] ?? 0) + 1
    this.#counts = counts
  }

  /** They are counted anew when they are next asked for. */
  forget(): void {
    this.#counts = null
    this.#reading = null
  }

  #begin(): Promise<Counts> {
    const reading = this.#read()
      .then(practiceOf)
      .then((counts) => {
        if (this.#reading === reading) this.#counts = counts
        return counts
      })
      .finally(() => {
        if (this.#reading === reading) this.#reading = null
      })
    return reading
  }
}
