import { quoteOf } from '../sentence-search'
import { agentMessages, evidenceOf, publicReplies } from '../replies'
import type { Finding, ScannedMessage, TicketSignal } from '../signal'
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
    const seen = confirming && !isTakenBack ? seenBy(confirming) : []
    return {
      found: [
        ...ending.flatMap((message) => {
          const checks = message.at > from ? message.findings('check-with-result') : []
          return [...message.findings('verification'), ...checks].map((each) => [evidenceOf(message, each)])
        }),
        ...seen.map((each) => (confirming ? [evidenceOf(confirming, each)] : [])),
      ],
    }
  },
}

/** A figure that is no part of a name, a link or a phone number. */
const FIGURE = /(?<![\p{L}\d#/_.+-])\d[\d.,:]*(?![\p{L}\d/_-])/u

/** How a requester who confirms saw it; whoever says how many or when has looked: "built it last evening, ran 05:00, diff is 0". */
function seenBy({ reading, findings }: ScannedMessage): readonly Finding[] {
  const told = [...findings('verification'), ...findings('check-with-result')]
  if (told.length > 0) return told
  return reading.sentences
    .filter(({ asks, text }) => !asks && FIGURE.test(text))
    .map((each) => quoteOf(reading, each))
}
