import type { TopicReason } from '../guide'

/** A reason with the points it gave. */
export interface WeighedReason {
  readonly points: number
  readonly reason: TopicReason
  /** A word that was learnt: it says less to a person than a phrase, a code or a tag does. */
  readonly isLearnt?: boolean
}

/** A person reads three or four reasons, no more. */
const MOST_REASONS = 5
/** Learnt words only fill up to so many. */
const ENOUGH_REASONS = 3

/** The strongest reasons, the same words once: labels and codes, then phrases, then learnt words where there is little else. */
export function reasonsOf(weighed: readonly WeighedReason[]): TopicReason[] {
  const made: TopicReason[] = []
  for (const { reason, isLearnt } of weighed.toSorted((a, b) => rank(a) - rank(b) || b.points - a.points)) {
    if (made.length >= (isLearnt ? ENOUGH_REASONS : MOST_REASONS)) break
    const words = reason.words.toLowerCase()
    if (!made.some((each) => each.words.toLowerCase().includes(words))) made.push(reason)
  }
  return made
}

function rank({ reason, isLearnt }: WeighedReason): number {
  if (isLearnt) return 2
  return reason.by === 'text' ? 1 : 0
}
