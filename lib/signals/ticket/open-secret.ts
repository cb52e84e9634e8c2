import { agentMessages, evidenceOf } from '../replies'
import type { TicketSignal } from '../signal'

/** A secret the requester sent that no agent has told them to change, or noted as removed. */
export const openSecret: TicketSignal = {
  id: 'open-secret',
  name: 'a secret that still has to be changed',
  needs: [],
  find: (ticket) => {
    const advised = agentMessages(ticket)
      .filter(({ findings }) => findings('secret-advice').length > 0)
      .map(({ at }) => at)
    const open = ticket.messages.filter(
      (message) =>
        message.reading.message.author.role !== 'agent' &&
        message.findings('secret').length > 0 &&
        !advised.some((at) => at >= message.at),
    )
    return {
      found: open.flatMap((message) =>
        message.findings('secret').map((finding) => [evidenceOf(message, finding)]),
      ),
    }
  },
}
