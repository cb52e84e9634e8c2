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
    foundInHistory(ticket.snapshot, (events) => {
      const moves = events.filter(isHandOff)
      return moves
        .filter((move) => {
          const at = Date.parse(move.at)
          const names = moves.filter((each) => Date.parse(each.at) === at).flatMap(namesOf)
          return !notesNear(ticket, at).some((note) => explains(note, names))
        })
        .map(({ field, from, to }) => [{ field, quote: `${from ?? 'nobody'} → ${to ?? 'nobody'}` }])
    }),
}

/** What says that somebody has something to do next. */
const NEXT = ['next-step', 'engineering-ask', 'question', 'update-promise']
/** Who writes this much of the case to somebody else hands over more than the ticket. In words. */
const ENOUGH = 12
/** "Yours from here", "for you, as agreed": said to somebody who takes over. */
const YOURS =
  /(?:^|[,:;.!–-] ?)(?:it'?s |this (?:one )?is |that'?s |all )?(?:yours|for you|over to you|your turn|please (?:take|pick)|für dich|für sie|deins|bitte (?:übernehmen|übernimm)|c'est pour (?:toi|vous)|à toi|à vous|es tuyo|para ti|te lo paso)\b|\b(?:to|as) myself\b|→ ?@?\p{L}|(?:^|\s)@\p{L}/u
/** A note that complains of a hand-off without a word is none. */
const MISSING =
  /\b(?:no|not|without|kein\w{0,2}|ohne|sans|pas d|aucune?|sin|ninguna?) (?:proper |real )?(?:hand-?over|hand-?off|note|übergabe|notiz|consigne|passation|traspaso)/

function isHandOff(event: TicketEvent): boolean {
  return (
    (event.field === 'assignee' || event.field === 'group') &&
    event.from !== null &&
    event.to !== event.from &&
    event.by?.role !== 'system'
  )
}

/** The words of a name that can be told from others, in lower case. */
function namesOf({ to }: TicketEvent): string[] {
  return (to ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((name) => name.length > 2)
}

/** A note explains a move when it says to whom the ticket goes, in words for it or by name, and what comes next. */
function explains({ reading, findings }: ScannedMessage, names: readonly string[]): boolean {
  if (MISSING.test(reading.text)) return false
  const saysToWhom =
    findings('hand-off').length > 0 ||
    YOURS.test(reading.text) ||
    names.some((name) => reading.text.includes(name))
  if (!saysToWhom) return false
  const words = reading.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
  const isNote = reading.message.visibility === 'internal'
  return (isNote && words >= ENOUGH) || NEXT.some((id) => findings(id).length > 0)
}
