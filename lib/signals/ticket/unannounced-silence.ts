import { updatePromises } from '../promise-kept'
import { openingOf } from '../replies'
import { silences } from '../silence'
import type { TicketSignal } from '../signal'

/** Silences that were too long and that the reply before had not announced with a time that was kept. */
export const unannouncedSilence: TicketSignal = {
  id: 'unannounced-silence',
  name: 'a long silence nobody had announced',
  needs: ['update-promise'],
  find: (ticket) => {
    const { events } = ticket.snapshot
    const kept = new Set(
      updatePromises(ticket).flatMap(({ evidence, state }) =>
        state !== 'broken' && 'messageId' in evidence ? [evidence.messageId] : [],
      ),
    )
    const unannounced = silences(ticket).filter(({ after }) => !kept.has(after.reading.message.id))
    if (unannounced.some(({ isCertain }) => !isCertain))
      return 'unreadable' in events ? events : { unreadable: 'not-in-answer' }
    return { found: unannounced.map(({ after }) => openingOf(after)) }
  },
}
