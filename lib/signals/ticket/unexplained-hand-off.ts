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
          if (isTakenFromQueue(move, moves)) return false
          const at = Date.parse(move.at)
          const together = moves.filter((each) => Date.parse(each.at) === at)
          const names = moves.filter((each) => isSoonAfter(each, at)).flatMap(namesOf)
          const isTaken = together.some(isToSelf)
          const near = notesNear(ticket, at)
          if (near.some(({ reading }) => MISSING.test(reading.text))) return true
          return !near.some((note) => (isTaken ? tellsOfTaking(note) : explains(note, move, names)))
        })
        .map(({ field, from, to }) => [{ field, quote: `${from ?? 'nobody'} → ${to ?? 'nobody'}` }])
    }),
}

/** In ms. */
const SOON_MS = 60 * 60_000

/** What says that somebody has something to do next. */
const NEXT = ['next-step', 'deadline', 'update-promise']
/** "Pls check", "T2 to look": asks for something, yet hands over no more than the ticket. */
const ONLY_TO_LOOK = /\b(?:(?:pls|plz|please),? |\w+ to )(?:check|look|fix|confirm)\b(?: \w+)?[^\w]*(?:$|,)/i
/** The same as notes have it: "Next for you:", "not done:", "needs an answer", "was promised a call", "open: the logs". */
const NEXT_IN_NOTES =
  /\b(?:next|remaining|open|to ?do|not (?:yet )?done|still (?:open|missing|to (?:do|check))|left to do)\b ?[:|–-]|\b(?:needs?|wants?|expects?|is waiting for|waits for) (?:an? |our |the |your |some )?(?:answers?|reply|word|calls?|news|update|decision)\b|\bwants? to (?:know|hear)\b|(?:^|[.!] )needs? (?:\S+ ){1,5}to \w+|\bpromised\b|\btold (?:him|her|them|the customer) (?:he|she|they)(?:'d|'ll| will| would) (?:hear|get|have)\b|\b(?:must|has to|have to) (?:hear|be told|get)\b|\b(?:nächste[rs]?|offen|noch zu tun|nicht gemacht|ausstehend) ?:|\b(?:braucht|erwartet|will) (?:eine |noch )?(?:antwort|entscheidung|rückruf|wissen)\b|\b(?:versprochen|zugesagt|promis|prometid[oa])\b|\b(?:reste|à faire|prochaine étape|pendiente|falta|siguiente) ?:|\b(?:attend|veut|espera|quiere) (?:une |la |una )?(?:réponse|savoir|respuesta|saber)\b/
/** A note that opens with its reader: "To Ines / storage.", "For security + L3:", "L3, please check", "to esc: …". */
const ADDRESSED =
  /(?:^|\n)\W{0,3}(?:(?:to|for|an|für|à|pour|a|para) (?:the )?[\p{L}\d]{2,20}(?: ?(?:[,/+&]|and) ?[\p{L}\d]{2,20}| [\p{L}\d]{2,20}){0,3} ?(?:[.,:]|->|→|\n)|(?:[lt]|tier ?)[23]\b)|(?:^|[.!?] )[lt][23] (?:pls|please)\b/u
/** Said in a question that names the colleague or "you", it is work for them: "Jonas, could you compare both logs?" */
const ASKS_THEM =
  /\b(?:can|could|would|will) (?:you|u) (?:please )?(?!take|have|handle|pick|own|grab|help)\w{3}|\b(?:könntest|kannst|könnten|können) (?:du|sie|ihr)\b|\b(?:peux|pourrais|pouvez|pourriez)[- ](?:tu|vous)\b|\b(?:puedes|podrías|puede)\b/
/** "Yours from here", "for you, as agreed": said to somebody who takes over. */
const YOURS =
  /(?:^|[,:;.!–-] ?)(?:it'?s |this (?:one )?is |that'?s |all )?(?:yours|for you|over to you|your turn|please (?:take|pick)|für dich|für sie|deins|bitte (?:übernehmen|übernimm)|c'est pour (?:toi|vous)|à toi|à vous|es tuyo|para ti|te lo paso)\b|\b(?:to|as) myself\b|→ ?@?\p{L}|(?:^|\s)@\p{L}/u
/** Whoever takes it says so: "mine now", "I've got this", "I take it from Jonas", "I'm Ana and will see this through". */
const TAKEN =
  /\bmine\b|\b(?:i|i'm|i am|i have|i've|i'll|we) (?:now |just |will )?(?:tak(?:e|ing|en)|took|pick(?:ed|ing)?|got|have) (?:this|it|over|the ticket|the case|up)\b|\bi'm \p{L}+ and\b|\b(?:übernehme|übernommen|meins|ich bin jetzt)\b|\bje (?:reprends|prends|m'en occupe)\b|\b(?:me encargo|lo tomo|lo cojo|me ocupo)\b/u
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

/** Who takes a ticket that was handed to their group hands nothing over: that was done, or left out, when the group changed. */
function isTakenFromQueue(move: TicketEvent, moves: readonly TicketEvent[]): boolean {
  if (!isToSelf(move)) return false
  const before = moves.filter(({ at }) => Date.parse(at) < Date.parse(move.at))
  return before.at(-1)?.field === 'group' && before.at(-1)?.by?.name !== move.to
}

/** A note that names who takes the ticket within the hour says to whom it goes. */
function isSoonAfter({ at }: TicketEvent, moved: number): boolean {
  return Date.parse(at) >= moved && Date.parse(at) - moved <= SOON_MS
}

/** The words of a name that can be told from others, in lower case. */
function namesOf({ to }: TicketEvent): string[] {
  return (to ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((name) => name.length > 2)
}

/** Who moved it is who has it from then on. */
function isToSelf({ field, to, by }: TicketEvent): boolean {
  return field === 'assignee' && by !== null && by.name === to
}

/** Of somebody who takes a ticket it is enough that they say so. */
function tellsOfTaking({ reading, findings }: ScannedMessage): boolean {
  return findings('hand-off').length > 0 || TAKEN.test(reading.text) || YOURS.test(reading.text)
}

/**
 * A note explains a move when it says to whom the ticket goes, in words for it or by name, and outright what comes next. What
 * others write in that hour is no hand-off: only who moved the ticket can give it, and who got it can say from whom they took it.
 */
function explains(
  message: ScannedMessage,
  { by, field, to }: TicketEvent,
  names: readonly string[],
): boolean {
  const { reading, findings } = message
  const writer = reading.message.author.name
  if (field === 'assignee' && writer === to && reading.message.visibility === 'internal')
    return findings('hand-off').length > 0
  if (by && by.name !== writer) return false
  const saysToWhom =
    findings('hand-off').length > 0 ||
    YOURS.test(reading.text) ||
    ADDRESSED.test(reading.text) ||
    names.some((name) => reading.text.includes(name))
  return saysToWhom && saysWhatIsNext(message)
}

function saysWhatIsNext({ reading, findings }: ScannedMessage): boolean {
  return (
    NEXT.some((id) => findings(id).length > 0) ||
    findings('engineering-ask').some(
      (span) => 'start' in span && !ONLY_TO_LOOK.test(reading.text.slice(span.start, span.end)),
    ) ||
    (reading.message.visibility === 'internal' &&
      (NEXT_IN_NOTES.test(reading.text) || ASKS_THEM.test(reading.text)))
  )
}
