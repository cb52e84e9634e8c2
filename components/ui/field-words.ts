import { i18n } from '@/components/i18n'
import { ticketSnapshot } from '@/lib/ticket/snapshot'

/** Fields of a ticket that evidence may name and that have a word of their own. */
const NAMED = ticketSnapshot
  .pick({
    subject: true,
    state: true,
    stateName: true,
    priority: true,
    priorityName: true,
    type: true,
    requester: true,
    assignee: true,
    group: true,
    organization: true,
    tags: true,
    customFields: true,
    channel: true,
    createdAt: true,
    updatedAt: true,
    messages: true,
    events: true,
    links: true,
    sla: true,
  })
  .keyof()

/** A ticket field as people call it; one without a word of its own keeps its name. */
export function fieldWord(field: string): string {
  const named = NAMED.safeParse(field)
  return named.success ? i18n.t(`field.${named.data}`) : field
}
