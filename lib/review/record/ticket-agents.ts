import { valueOf } from '@/lib/ticket/field'
import type { Person, TicketSnapshot } from '@/lib/ticket/snapshot'
import type { ReviewPerson } from './review'

/** Somebody of the desk who worked on a ticket. */
export interface TicketAgent {
  readonly person: ReviewPerson
  /** Public messages they wrote. */
  readonly messages: number
  readonly isAssignee: boolean
}

/** Agents that are offered at most. */
const MOST_AGENTS = 50

/** The agents of a ticket, who said most to the customer first; the one it is assigned to is among them. */
export function ticketAgents(snapshot: TicketSnapshot): TicketAgent[] {
  const assignee = valueOf(snapshot.assignee) ?? null
  const agents = new Map<string, TicketAgent>()
  const add = ({ id, name }: Person, messages: number) => {
    if (id === '') return
    const before = agents.get(id)
    agents.set(id, {
      person: { id: id.slice(0, 200), name: (before?.person.name ?? name).slice(0, 200) },
      messages: (before?.messages ?? 0) + messages,
      isAssignee: id === assignee?.id,
    })
  }
  for (const { author, visibility } of valueOf(snapshot.messages) ?? [])
    if (author.role === 'agent') add(author, visibility === 'public' ? 1 : 0)
  if (assignee) add(assignee, 0)
  return [...agents.values()]
    .sort((one, other) => other.messages - one.messages || Number(other.isAssignee) - Number(one.isAssignee))
    .slice(0, MOST_AGENTS)
}
