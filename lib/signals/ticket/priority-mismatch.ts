import { valueOf } from '@/lib/ticket/field'
import { stepOf } from '../priority-matrix'
import { prioritySense } from '../priority-sense'
import { agentMessages } from '../replies'
import type { TicketReading, TicketSignal } from '../signal'
import type { Evidence } from '@/lib/ticket/evidence'

/** The priority is two or more steps away from what the requester's words suggest. */
export const priorityMismatch: TicketSignal = {
  id: 'priority-mismatch',
  name: 'a priority far from the stated impact',
  needs: [],
  find: (ticket) => ({ found: stepsOff(ticket, (off) => Math.abs(off) >= 2) }),
}

/** The priority is one step below what the requester's words suggest, and no agent has written why. */
export const priorityTooLow: TicketSignal = {
  id: 'priority-too-low',
  name: 'a priority below the stated impact',
  needs: [],
  find: (ticket) => {
    const reasoned = agentMessages(ticket).some(({ findings }) => findings('severity-reason').length > 0)
    return { found: reasoned ? [] : stepsOff(ticket, (off) => off === 1) }
  },
}

/** `off` is positive when the words suggest more than what is set. */
function stepsOff(ticket: TicketReading, counts: (off: number) => boolean): readonly (readonly Evidence[])[] {
  const set = valueOf(ticket.snapshot.priority)
  const sense = prioritySense(ticket)
  if (!set || !sense) return []
  return counts(stepOf(sense.priority) - stepOf(set)) ? [sense.words.map(({ evidence }) => evidence)] : []
}
