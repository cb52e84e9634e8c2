import { minutesOn } from '@/lib/time/clock-target'
import { judgedPriority } from '../clock-priority'
import { agentMessages, createdAt, evidenceOf, publicReplies } from '../replies'
import type { TicketSignal } from '../signal'

/** Nobody wrote to the customer, but a call with them was noted within the target: some cases must stay off the mail. */
export const firstCall: TicketSignal = {
  id: 'first-call',
  name: 'a call with the customer in time',
  needs: ['phone-contact'],
  find: (ticket) => {
    if (publicReplies(ticket).length > 0) return { found: [] }
    const created = createdAt(ticket)
    if (created === null) return { unreadable: 'not-in-answer' }
    const target = ticket.firstResponse[judgedPriority(ticket)]
    const inTime = agentMessages(ticket).filter(
      ({ at }) => minutesOn(target.clock, created, at, ticket.hours) <= target.minutes,
    )
    return {
      found: inTime.flatMap((message) =>
        message.findings('phone-contact').map((finding) => [evidenceOf(message, finding)]),
      ),
    }
  },
}
