import { updatePromises } from '../promise-kept'
import { evidenceOf, publicReplies } from '../replies'
import type { TicketSignal } from '../signal'

/** A time that passed longer ago than this, in ms, tells nobody when to expect the next update. */
const LONG_PAST = 7 * 24 * 60 * 60_000

/** A promise that comes round again does not end with the next message: "every trading day at 15:00". */
const RECURRING =
  /\b(?:each|every|daily|hourly|weekly|per (?:hour|day)|jede[nrs]?|täglich|stündlich|chaque|tous les|toutes les|cada|todos los|a diario)\b/i

/** The last public reply names when the next update comes, and that time is not long past without one. */
export const standingPromise: TicketSignal = {
  id: 'standing-promise',
  name: 'the time of the next update',
  needs: ['update-promise'],
  find: (ticket) => {
    const last = publicReplies(ticket).at(-1)
    if (!last) return { found: [] }
    const isPast = updatePromises(ticket).some(
      ({ evidence, state, dueAt }) =>
        'messageId' in evidence &&
        evidence.messageId === last.reading.message.id &&
        state === 'broken' &&
        ticket.now - Date.parse(dueAt) > LONG_PAST,
    )
    const recurring = publicReplies(ticket)
      .slice(0, -1)
      .flatMap((reply) => reply.findings('update-promise').map((finding) => evidenceOf(reply, finding)))
      .filter(({ quote }) => RECURRING.test(quote))
    const standing = isPast ? [] : last.findings('update-promise').map((finding) => evidenceOf(last, finding))
    return { found: [...standing, ...recurring].map((evidence) => [evidence]) }
  },
}
