import { demoTicket, type DemoTicket } from './data/schema'
import { isoSeconds } from './demo-time'

/** A ticket as a person would type it. Messages are Markdown or plain text, the oldest first. */
export interface TicketText {
  readonly subject: string
  readonly messages: ReadonlyArray<{
    readonly role: 'requester' | 'agent'
    readonly public: boolean
    readonly text: string
  }>
}

const REQUESTER = 'elena.petrov'
const AGENT = 'mira.okafor'
const APART = 15 * 60_000

/** Makes a live ticket of typed text: its messages a quarter of an hour apart, the last one just now. */
export function ticketFromText(text: TicketText, id: number, now: number): DemoTicket {
  const answered = text.messages.some((one) => one.role === 'agent')
  const at = (index: number) => isoSeconds(now - (text.messages.length - 1 - index) * APART)
  return demoTicket.parse({
    id,
    subject: text.subject,
    status: answered ? 'open' : 'new',
    priority: 'normal',
    type: 'incident',
    requester: REQUESTER,
    assignee: answered ? AGENT : null,
    group: 'frontline',
    created: at(0),
    messages: text.messages.map((one, index) => ({
      at: at(index),
      by: one.role === 'agent' ? AGENT : REQUESTER,
      public: one.public,
      body: one.text,
    })),
  })
}
