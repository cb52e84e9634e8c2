import { once } from '@/lib/signals/once'
import { valueOf } from '@/lib/ticket/field'
import type { Message, TicketSnapshot } from '@/lib/ticket/snapshot'

/** Whom and what a reply to a ticket may name. */
export interface TicketPeople {
  readonly requester: string | null
  /** Full names of everybody who wrote on the customer's side, the requester first. */
  readonly customers: readonly string[]
  /** All that the customer has seen or sent, in lower case. */
  readonly shared: string
  /** Besides that who answers here, what agents noted and what the ticket's fields hold, in lower case. */
  readonly known: string
}

/** Much more than a conversation has; texts beyond it are not remembered. In characters. */
const MOST_TEXT = 2_000_000

/** Made once for each reading of a ticket. */
export const ticketPeople = once((snapshot: TicketSnapshot): TicketPeople => {
  const messages = valueOf(snapshot.messages) ?? []
  const requester = valueOf(snapshot.requester)?.name ?? null
  const customers = namesOf(messages.filter(({ author }) => author.role === 'requester'))
  const organization = valueOf(snapshot.organization) ?? ''
  const fields = (valueOf(snapshot.customFields) ?? []).map(({ value }) => value ?? '')
  const open = messages.filter(({ visibility }) => visibility !== 'internal').map(({ text }) => text)
  const noted = messages.filter(({ visibility }) => visibility === 'internal').map(({ text }) => text)
  const shared = textOf([valueOf(snapshot.subject) ?? '', requester ?? '', organization, ...open])
  const writers = [valueOf(snapshot.assignee)?.name ?? '', ...namesOf(messages)]
  return {
    requester,
    customers: [...new Set([...(requester === null ? [] : [requester]), ...customers])],
    shared,
    known: textOf([shared, ...writers, ...fields, ...noted]),
  }
})

function namesOf(messages: readonly Message[]): string[] {
  return [...new Set(messages.map(({ author }) => author.name.trim()).filter((name) => name !== ''))]
}

function textOf(texts: readonly string[]): string {
  return texts.join('\n').slice(0, MOST_TEXT).toLowerCase()
}
