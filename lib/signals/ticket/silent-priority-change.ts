import { notesNear } from '../explained'
import type { TicketSignal } from '../signal'

/** A change of priority that no message of the same hour explains. Setting it for the first time is no change. */
export const silentPriorityChange: TicketSignal = {
  id: 'silent-priority-change',
  name: 'a change of priority without a reason',
  needs: [],
  find: (ticket) => {
    const { events } = ticket.snapshot
    if ('unreadable' in events) return events
    const silent = events.value.filter(
      (event) =>
        event.field === 'priority' &&
        event.from !== null &&
        event.to !== event.from &&
        !notesNear(ticket, Date.parse(event.at)).some(
          ({ findings }) => findings('severity').length > 0 || findings('severity-reason').length > 0,
        ),
    )
    return {
      found: silent.map(({ from, to }) => [
        { field: 'priority', quote: `${from ?? 'none'} → ${to ?? 'none'}` },
      ]),
    }
  },
}
