import type { Evidence } from '@/lib/ticket/evidence'
import { valueOf } from '@/lib/ticket/field'
import { once } from './once'
import type { Finding, ScannedMessage, TicketReading } from './signal'
import { SUBJECT_ID } from './subject-id'

/** Public messages of human agents, without automatic receipts, oldest first. */
export const publicReplies = once((ticket: TicketReading): readonly ScannedMessage[] =>
  ticket.messages.filter(
    ({ reading, findings }) =>
      reading.message.author.role === 'agent' &&
      reading.message.visibility === 'public' &&
      findings('auto-reply').length === 0,
  ),
)

/** Messages of agents, public or not. */
export const agentMessages = once((ticket: TicketReading): readonly ScannedMessage[] =>
  ticket.messages.filter(({ reading }) => reading.message.author.role === 'agent'),
)

/** Messages of the requester. */
export const requesterMessages = once((ticket: TicketReading): readonly ScannedMessage[] =>
  ticket.messages.filter(({ reading }) => reading.message.author.role === 'requester'),
)

/** When the ticket came in: its own date, else that of its first message; null when neither could be read. */
export function createdAt(ticket: TicketReading): number | null {
  const date = valueOf(ticket.snapshot.createdAt)
  return date === undefined ? (ticket.messages[0]?.at ?? null) : Date.parse(date)
}

/** A finding as evidence. */
export function evidenceOf({ reading: { message } }: ScannedMessage, finding: Finding): Evidence {
  if ('attachment' in finding) return { field: 'attachments', quote: finding.attachment }
  const { start, end } = finding
  const quote = message.text.slice(start, end)
  return message.id === SUBJECT_ID
    ? { field: 'subject', quote }
    : { messageId: message.id, start, end, quote }
}

/** The beginning of a message as evidence, for what rests on the message as a whole. */
export function openingOf(message: ScannedMessage): Evidence[] {
  const [opening] = message.findings('any-text')
  return opening ? [evidenceOf(message, opening)] : []
}
