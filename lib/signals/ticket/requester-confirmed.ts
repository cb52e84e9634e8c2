import { evidenceOf, publicReplies } from '../replies'
import type { ScannedMessage, TicketSignal } from '../signal'

/** Words of a message that say the opposite of "it works" or tell of trouble. */
const TROUBLE = ['vague-symptom', 'clear-symptom'] as const

/**
 * The requester says that it works, after somebody answered, and does not take it back later. A last "thank you" without a
 * word on the matter changes nothing.
 */
export const requesterConfirmed: TicketSignal = {
  id: 'requester-confirmed',
  name: 'a confirmation by the requester',
  needs: ['confirmation', 'not-confirmed'],
  find: (ticket) => {
    const first = publicReplies(ticket)[0]
    if (!first) return { found: [] }
    const after = ticket.messages.filter(
      ({ at, reading }) => reading.message.author.role === 'requester' && at >= first.at,
    )
    const last = after.findLastIndex((each) => each.findings('confirmation').length > 0)
    const confirming = after[last]
    if (!confirming || after.slice(last + 1).some(tellsTrouble)) return { found: [] }
    return {
      found: confirming.findings('confirmation').map((finding) => [evidenceOf(confirming, finding)]),
    }
  },
}

function tellsTrouble({ findings }: ScannedMessage): boolean {
  return TROUBLE.some((id) => findings(id).length > 0)
}
