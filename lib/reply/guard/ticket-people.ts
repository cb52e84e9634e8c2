import { valueOf } from '@/lib/ticket/field'
import type { Message, TicketSnapshot } from '@/lib/ticket/snapshot'

/** Whom and what a reply to a ticket may name. */
export interface TicketPeople {
  readonly requester: string | null
  /** Full names of everybody who wrote on the customer's side, the requester first. */
  readonly customers: readonly string[]
  /** Everybody of the ticket, agents too. */
  readonly everybody: readonly string[]
  /** All that the customer has seen or sent, in lower case. */
  readonly shared: string
  /** Besides that what agents noted and the ticket's fields hold, in lower case. */
  readonly known: string
}

const made = new WeakMap<TicketSnapshot, TicketPeople>()
/** Much more than a conversation has; texts beyond it are not remembered. In characters. */
const MOST_TEXT = 2_000_000

/** Made once for each reading of a ticket. */
export function ticketPeople(snapshot: TicketSnapshot): TicketPeople {
  const before = made.get(snapshot)
  if (before) return before
  const messages = valueOf(snapshot.messages) ?? []
  const requester = valueOf(snapshot.requester)?.name ?? null
  const customers = namesOf(messages, (message) => message.author.role === 'requester')
  const organization = valueOf(snapshot.organization) ?? ''
  const fields = (valueOf(snapshot.customFields) ?? []).map(({ value }) => value ?? '')
  const open = messages.filter(({ visibility }) => visibility !== 'internal').map(({ text }) => text)
  const noted = messages.filter(({ visibility }) => visibility === 'internal').map(({ text }) => text)
  const assignee = valueOf(snapshot.assignee)?.name
  const shared = textOf([valueOf(snapshot.subject) ?? '', requester ?? '', organization, ...open])
  const people = {
    requester,
    customers: unique([...(requester === null ? [] : [requester]), ...customers]),
    everybody: unique([
      ...(requester === null ? [] : [requester]),
      ...(assignee === undefined ? [] : [assignee]),
      ...namesOf(messages, () => true),
    ]),
    shared,
    known: textOf([shared, ...fields, ...noted]),
  }
  made.set(snapshot, people)
  return people
}

function namesOf(messages: readonly Message[], keeps: (message: Message) => boolean): string[] {
  return messages.filter(keeps).map(({ author }) => author.name)
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))]
}

function textOf(texts: readonly string[]): string {
  return texts.join('\n').slice(0, MOST_TEXT).toLowerCase()
}
