import { agentMessages, evidenceOf, publicReplies } from '../replies'
import type { TicketSignal } from '../signal'
import { lastConfirmation } from './requester-confirmed'

/**
 * How somebody made sure that it works, told from the last but one public reply on: in words, or by a check with its
 * result made after that reply. What was found before anything had been done verifies nothing. Requesters who confirm may
 * tell how they saw it, too ("61 of 61 are there").
 */
export const endingVerified: TicketSignal = {
  id: 'ending-verified',
  name: 'how it was verified',
  needs: ['verification'],
  find: (ticket) => {
    const from = publicReplies(ticket).at(-2)?.at ?? -Infinity
    const ending = agentMessages(ticket).filter(({ at }) => at >= from)
    const { confirming, isTakenBack } = lastConfirmation(ticket)
    const counted =
      confirming && !isTakenBack
        ? [...confirming.findings('verification'), ...confirming.findings('check-with-result')]
        : []
    return {
      found: [
        ...ending.flatMap((message) => {
          const checks = message.at > from ? message.findings('check-with-result') : []
          return [...message.findings('verification'), ...checks].map((each) => [evidenceOf(message, each)])
        }),
        ...counted.map((each) => (confirming ? [evidenceOf(confirming, each)] : [])),
      ],
    }
  },
}
