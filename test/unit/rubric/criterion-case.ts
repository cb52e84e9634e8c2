import { read } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { file } from '../signals/message-of'
import { ticketOf, type Line } from '../signals/ticket-of'

/** A criterion with a ticket that passes it and one that fails it, each as small as that can be shown. */
export interface CriterionCase {
  /** Built-in pack and criterion, `hygiene/tone`. */
  readonly of: string
  readonly passes: TicketSnapshot
  readonly fails: TicketSnapshot
}

export const ASKED: Line = ['R', '10:00', 'The export stops after 500 rows since Monday.']
export const field = (name: string, value: string | null) => ({ id: name, name, value })
export const fields = (...values: ReturnType<typeof field>[]): Partial<TicketSnapshot> => ({
  customFields: read(values),
})
export const solved: Partial<TicketSnapshot> = { state: read('solved'), stateName: read('Solved') }
/** A ticket whose last message carries a file. */
export function withFile(snapshot: TicketSnapshot, name: string, mediaType?: string): TicketSnapshot {
  const messages = 'value' in snapshot.messages ? snapshot.messages.value : []
  return {
    ...snapshot,
    messages: read(
      messages.map((each, index) =>
        index === messages.length - 1 ? { ...each, attachments: [file(name, mediaType)] } : each,
      ),
    ),
  }
}
/** The requester's report alone, and an agent's internal note beside it. */
export const reported = (text: string) => ticketOf([['R', '10:00', text]])
export const noted = (text: string) => ticketOf([ASKED, ['I', '11:00', text]])
export const answered = (text: string, changes?: Partial<TicketSnapshot>) =>
  ticketOf([ASKED, ['A', '10:30', text]], changes)

export const VAGUE = 'It does not work.'
