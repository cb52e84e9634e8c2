import { notesNear } from '../explained'
import type { TicketSignal } from '../signal'

/** The ticket moved to another person or group, and no note of the same hour says to whom and what comes next. */
export const unexplainedHandOff: TicketSignal = {
  id: 'unexplained-hand-off',
  name: 'a hand-off without a note',
  needs: [],
  find: (ticket) => {
    const { events } = ticket.snapshot
    if ('unreadable' in events) return events
    const moves = events.value.filter(
      (event) =>
        (event.field === 'assignee' || event.field === 'group') &&
        event.from !== null &&
        event.to !== event.from &&
        event.by?.role !== 'system',
    )
    const silent = moves.filter((event) => {
      const notes = notesNear(ticket, Date.parse(event.at))
      return !notes.some(
        ({ findings }) => findings('hand-off').length > 0 && findings('next-step').length > 0,
      )
    })
    return {
      found: silent.map(({ field, from, to }) => [
        { field, quote: `${from ?? 'nobody'} → ${to ?? 'nobody'}` },
      ]),
    }
  },
}
