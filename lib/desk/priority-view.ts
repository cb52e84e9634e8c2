import type { PriorityView } from '@/lib/messaging/view'
import { stepOf } from '@/lib/signals/priority-matrix'
import { prioritySense, tierOf } from '@/lib/signals/priority-sense'
import type { TicketReading } from '@/lib/signals/signal'
import { valueOf } from '@/lib/ticket/field'

/** The suggested priority beside the one that is set, with the words it rests on. */
export function toPriorityView(ticket: TicketReading): PriorityView {
  const sense = prioritySense(ticket)
  const set = valueOf(ticket.snapshot.priority)
  const tier = tierOf(ticket)
  return {
    suggested: sense && {
      ...sense,
      words: sense.words.map(({ says, evidence }) => ({ says: [...says], evidence })),
    },
    off: sense && set ? stepOf(sense.priority) - stepOf(set) : null,
    tiers: [...tier.named],
    tierUnread: tier.unread,
  }
}
