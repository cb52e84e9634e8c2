import { DRAFT_ID } from './draft-id'
import { valueOf } from './field'
import type { Message, RichText, TicketSnapshot } from './snapshot'

/** What stands in the reply box and has not been sent. */
export interface Draft {
  /** What it would be sent as. */
  readonly kind: Message['visibility']
  readonly content: RichText
}

/**
 * The ticket as it would be if the draft were sent now: the draft is its newest message, by an agent. A ticket whose
 * messages could not be read stays as it is: the draft alone would look like the whole conversation.
 * @param now ISO 8601 UTC
 */
export function withDraft(snapshot: TicketSnapshot, { kind, content }: Draft, now: string): TicketSnapshot {
  if (!('value' in snapshot.messages)) return snapshot
  const { value, route } = snapshot.messages
  const message = draftMessage(snapshot, { kind, content }, now)
  return { ...snapshot, messages: { value: [...value, message], route } }
}

/** The draft as the ticket's newest message, by an agent. @param now ISO 8601 UTC */
export function draftMessage(snapshot: TicketSnapshot, { kind, content }: Draft, now: string): Message {
  const last = valueOf(snapshot.messages)?.at(-1)
  return {
    ...content,
    id: DRAFT_ID,
    author: { id: DRAFT_ID, name: '', role: 'agent' },
    visibility: kind,
    // A clock of ours that is behind must not put the draft before what it answers.
    at: last && Date.parse(last.at) > Date.parse(now) ? last.at : now,
    attachments: [],
  }
}

/** The ticket without what is being written. */
export function withoutDraft(snapshot: TicketSnapshot): TicketSnapshot {
  if (!('value' in snapshot.messages)) return snapshot
  const { value, route } = snapshot.messages
  return { ...snapshot, messages: { value: value.filter(({ id }) => id !== DRAFT_ID), route } }
}
