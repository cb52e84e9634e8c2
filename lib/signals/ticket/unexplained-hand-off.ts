import { notesNear } from '../explained'
import { foundInHistory } from '../history'
import type { TicketEvent } from '@/lib/ticket/snapshot'
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
            !notesNear(ticket, Date.parse(event.at)).some((note) => explains(note, event)),
        )
        .map(({ field, from, to }) => [{ field, quote: `${from ?? 'nobody'} → ${to ?? 'nobody'}` }]),
    ),
}

/** What says that somebody has something to do next. */
const NEXT = ['next-step', 'engineering-ask', 'question', 'update-promise']

/** A note explains a move when it says to whom the ticket goes, in words for it or by name, and what comes next. */
function explains({ reading, findings }: ScannedMessage, { to }: TicketEvent): boolean {
  const names = (to ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((name) => name.length > 2)
  const saysToWhom = findings('hand-off').length > 0 || names.some((name) => reading.text.includes(name))
  return saysToWhom && NEXT.some((id) => findings(id).length > 0)
}
