import { evidenceOf, publicReplies } from '../replies'
import type { ScannedMessage, TicketSignal } from '../signal'

/** What only people who know the engine room themselves write or attach. */
const TECHNICAL = ['jargon', 'stack-trace', 'log-lines', 'request-id', 'error-code']
const CODE = /`[^`\n]{2,80}`|\b(?:api|sdk|http|curl|json|sql|ssh|endpoint|webhook|localhost)\b/i

/** Words of the engine room in a reply to somebody who has shown no sign of knowing them. */
export const unfamiliarJargon: TicketSignal = {
  id: 'unfamiliar-jargon',
  name: 'internal jargon',
  needs: ['jargon'],
  find: (ticket) => {
    const requester = ticket.messages.filter(({ reading }) => reading.message.author.role === 'requester')
    if (requester.some(isTechnical)) return { found: [] }
    return {
      found: publicReplies(ticket).flatMap((reply) =>
        reply.findings('jargon').map((word) => [evidenceOf(reply, word)]),
      ),
    }
  },
}

function isTechnical({ reading, findings }: ScannedMessage): boolean {
  return CODE.test(reading.message.text) || TECHNICAL.some((id) => findings(id).length > 0)
}
