import { notesNear } from '../explained'
import { foundInHistory } from '../history'
import type { ScannedMessage, TicketSignal } from '../signal'

/** A change of priority that no message of the same hour explains. Setting it for the first time is no change. */
export const silentPriorityChange: TicketSignal = {
  id: 'silent-priority-change',
  name: 'a change of priority without a reason',
  needs: [],
  find: (ticket) =>
    foundInHistory(ticket.snapshot, (events) =>
      events
        .filter(
          (event) =>
            event.field === 'priority' &&
            event.from !== null &&
            event.to !== event.from &&
            !notesNear(ticket, Date.parse(event.at)).some(saysWhy),
        )
        .map(({ from, to }) => [{ field: 'priority', quote: `${from ?? 'none'} → ${to ?? 'none'}` }]),
    ),
}

function saysWhy({ findings }: ScannedMessage): boolean {
  return findings('severity').length > 0 || findings('severity-reason').length > 0
}
