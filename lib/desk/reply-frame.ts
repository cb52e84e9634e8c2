import type { ReplyFrame } from '@/lib/messaging/view'
import { firstNameOf } from '@/lib/reply/first-name'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { PriorityTargets } from '@/lib/time/clock-target'

/** What a reply to the ticket's customer is written with. */
export function replyFrameOf(
  snapshot: TicketSnapshot,
  language: ReplyFrame['language'],
  updates: PriorityTargets,
): ReplyFrame {
  const state = valueOf(snapshot.state)
  const priority = valueOf(snapshot.priority)
  return {
    language,
    firstName: firstNameOf(valueOf(snapshot.requester)?.name ?? ''),
    // A priority that is not set has the clock of a normal one; one that could not be read has none.
    nextUpdate:
      state === 'solved' || state === 'closed'
        ? 'none'
        : priority === undefined
          ? 'unknown'
          : updates[priority ?? 'normal'],
  }
}
