import { notesNear } from '../explained'
import { foundInHistory } from '../history'
import type { ScannedMessage, TicketSignal } from '../signal'

/** The ticket moved to another person or group, and no note of the same hour says to whom and what comes next. */
export const unexplainedHandOff: TicketSignal = {
  id: 'unexplained-hand-off',
  name: 'a hand-off without a note',
  needs: [],
  find: (ticket) =>
    foundInHistory(ticket.snapshot, (events) =>
      events
        .filter(
          (event) =>
            (event.field === 'assignee' || event.field === 'group') &&
            event.from !== null &&
            event.to !== event.from &&
            event.by?.role !== 'system' &&
            !notesNear(ticket, Date.parse(event.at)).some(saysWhatIsNext),
        )
        .map(({ field, from, to }) => [{ field, quote: `${from ?? 'nobody'} → ${to ?? 'nobody'}` }]),
    ),
}

function saysWhatIsNext({ findings }: ScannedMessage): boolean {
  return findings('hand-off').length > 0 && findings('next-step').length > 0
}
