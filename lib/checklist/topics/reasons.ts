import type { TopicReason } from '../guide'

/** A reason with the points it gave. */
export interface WeighedReason {
  readonly points: number
  readonly reason: TopicReason
}

/** A person reads three or four reasons, no more. */
const MOST_REASONS = 5

/** The strongest reasons, the same words once. */
export function reasonsOf(weighed: readonly WeighedReason[]): TopicReason[] {
  const made: TopicReason[] = []
  for (const { reason } of weighed.toSorted((a, b) => b.points - a.points)) {
    const words = reason.words.toLowerCase()
    if (made.some((each) => each.words.toLowerCase().includes(words))) continue
    made.push(reason)
    if (made.length === MOST_REASONS) break
  }
  return made
}
