import { valueOf } from '@/lib/ticket/field'
import { priorityOf } from '@/lib/ticket/priority-name'
import { priorityAt, stepOf } from '../priority-matrix'
import { prioritySense, type PrioritySense } from '../priority-sense'
import { agentMessages } from '../replies'
import type { TicketReading, TicketSignal } from '../signal'
import { silentPriorityChange } from './silent-priority-change'
import type { Evidence } from '@/lib/ticket/evidence'
import type { TicketPriority } from '@/lib/ticket/snapshot'

/**
 * The priority is two or more steps below what the requester's words suggest, or was brought down two steps without a word
 * although they tell of work held up. Low for a date that presses is too low, not out of place; and who set a priority above
 * the words may know more than they say, up to two steps.
 */
export const priorityMismatch: TicketSignal = {
  id: 'priority-mismatch',
  name: 'a priority far from the stated impact',
  needs: [],
  find: (ticket) => ({
    found: stepsOff(ticket, ({ off, set, sense }) => {
      if (off <= -3 || off >= 3) return true
      if (off === 2) return set !== 'low' || sense.impact === 3
      return off > 0 && sense.impact > 1 && isBroughtDown(ticket, set)
    }),
  }),
}

/**
 * The priority is below what the requester's words suggest, and no agent has written why. Only where everything stands still
 * is high too low, and low is right for what they call a small matter themselves. Of work that is held up one step less is still a fair
 * reading of the words, unless the customer's tier asks for more.
 */
export const priorityTooLow: TicketSignal = {
  id: 'priority-too-low',
  name: 'a priority below the stated impact',
  needs: [],
  find: (ticket) => {
    const reasoned = agentMessages(ticket).some(({ findings }) => findings('severity-reason').length > 0)
    return {
      found: reasoned
        ? []
        : stepsOff(ticket, ({ off, set, sense }) => {
            if (off < 1 || off > 2 || (set === 'low' && sense.urgency === 1)) return false
            if (set === 'high') return sense.words.some(({ says }) => says.includes('outage'))
            return off > 1 || sense.impact === 3 || isRaised(ticket, sense)
          }),
    }
  },
}

/** Whether the customer's tier asks for more than the words do. */
function isRaised({ matrix }: TicketReading, { impact, urgency, priority }: PrioritySense): boolean {
  return stepOf(priority) > stepOf(priorityAt(matrix, impact, urgency))
}

interface Gap {
  /** Positive when the words suggest more than what is set. */
  readonly off: number
  readonly set: TicketPriority
  readonly sense: PrioritySense
}

function stepsOff(ticket: TicketReading, counts: (gap: Gap) => boolean): readonly (readonly Evidence[])[] {
  const set = valueOf(ticket.snapshot.priority)
  const sense = prioritySense(ticket)
  if (!set || !sense) return []
  const off = stepOf(sense.priority) - stepOf(set)
  return counts({ off, set, sense }) ? [sense.words.map(({ evidence }) => evidence)] : []
}

/** Whether it once stood two steps higher and nobody wrote why it came down. */
function isBroughtDown(ticket: TicketReading, set: TicketPriority): boolean {
  const highest = (valueOf(ticket.snapshot.events) ?? [])
    .filter(({ field, from }) => field === 'priority' && from !== null)
    .map(({ from }) => priorityOf(from ?? ''))
  if (!highest.some((each) => each !== undefined && each !== null && stepOf(each) - stepOf(set) >= 2))
    return false
  const silent = silentPriorityChange.find(ticket)
  return 'found' in silent && silent.found.length > 0
}
