import { valueOf } from '@/lib/ticket/field'
import type { Message, TicketSnapshot } from '@/lib/ticket/snapshot'
import { weighMessage } from './message-weight'
import { queryOfParts, type KnowledgeQuery, type WeightedText } from './query'
import { versionsIn } from './versions'

/**
 * What the words of a message count by who wrote it. The requester's follow-ups count a little less than the first
 * message: measured on earlier questions, 0.6 was best of 0, 0.3 and 0.6. Agents' words mostly repeat or ask.
 */
const FIRST_MESSAGE = 1
const FOLLOW_UP = 0.6
const AGENT = 0.15
const SUBJECT = 1
/** Words that somebody added on purpose say as much as the subject. */
const ADDED = 1
/** Characters of each message in which versions are looked for. */
const MOST_VERSION_CHARACTERS = 10_000

/**
 * What a ticket asks of the knowledge base. Pure. A part that could not be read is left out.
 * @param added words to look for beside its own, in the requester's language
 */
export function queryOfTicket(ticket: TicketSnapshot, added = ''): KnowledgeQuery {
  const parts: WeightedText[] = added === '' ? [] : [{ text: added, weight: ADDED }]
  const subject = valueOf(ticket.subject)
  if (subject !== undefined) parts.push({ text: subject, weight: SUBJECT })
  const messages = valueOf(ticket.messages) ?? []
  const asked = messages.filter((one) => one.author.role === 'requester' || one.author.role === 'unknown')
  for (const [index, message] of asked.entries()) {
    parts.push(...weighMessage(message, index === 0 ? FIRST_MESSAGE : FOLLOW_UP))
  }
  for (const message of messages.filter(isAgents)) parts.push(...weighMessage(message, AGENT))
  const said = [subject ?? '', ...asked.map(({ text }) => text.slice(0, MOST_VERSION_CHARACTERS))].join('\n')
  return { ...queryOfParts(parts), versions: versionsIn(said) }
}

/** A ticket as evaluation sets hold it: a title, one text, and what the requester added later. */
export function queryOfText(title: string, text: string, followUps: readonly string[] = []): KnowledgeQuery {
  const rest = text.startsWith(title) ? text.slice(title.length) : text
  return queryOfParts([
    { text: title, weight: SUBJECT },
    ...weighMessage({ text: rest, blocks: [] }, FIRST_MESSAGE),
    ...followUps.flatMap((each) => weighMessage({ text: each, blocks: [] }, FOLLOW_UP)),
  ])
}

function isAgents(message: Message): boolean {
  return message.author.role === 'agent'
}
