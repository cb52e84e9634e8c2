import type { ActModel } from '@/lib/acts/act-model'
import type { TicketReading } from '@/lib/signals/signal'
import { valueOf } from '@/lib/ticket/field'
import { ACT_USES } from './act-cuts'
import { withActs } from './act-entries'
import { findConflicts } from './conflicts'
import { foldEntries, worthiest } from './fold-entries'
import { FIELD_PLANS, type FieldPlan } from './field-plans'
import { entriesOf, labelledEntries } from './gather'
import type { Packet, PacketEntry, PacketField } from './packet'
import { customersOf, privateValues } from './private-values'
import { failureWindow } from './time-window'
import { settled, worthIn } from './worth'

/**
 * The escalation packet of a ticket: for each field what the conversation and the ticket's own fields say, word for word,
 * with its place. A field nobody wrote about is empty; nothing is made up. Pure.
 */
export function buildPacket(ticket: TicketReading, model: ActModel | null = null): Packet {
  const { snapshot } = ticket
  const rank = new Map(ticket.messages.map(({ reading }, index) => [reading.message.id, index]))
  const fields = FIELD_PLANS.map((plan) => fieldOf(plan, ticket, rank, model))
  const people = customersOf(ticket)
  const times = fields.find(({ id }) => id === 'time-window')?.entries ?? []
  return {
    ticket: {
      host: snapshot.host,
      key: snapshot.key,
      url: snapshot.url,
      subject: valueOf(snapshot.subject) ?? null,
      organization: valueOf(snapshot.organization) ?? null,
    },
    fields,
    private: privateValues(fields, ticket, people),
    people,
    window: failureWindow(times, ticket),
  }
}

function fieldOf(
  plan: FieldPlan,
  ticket: TicketReading,
  rank: ReadonlyMap<string, number>,
  model: ActModel | null,
): PacketField {
  const { messages } = ticket.snapshot
  const found = firstFilled(plan, ticket)
  const uses = model ? (ACT_USES[plan.id] ?? []) : []
  const all = uses.reduce(
    (entries, use) => (model ? withActs(entries, use, plan.id, ticket, model) : entries),
    found,
  )
  const worth = worthIn(plan.id, ticket)
  const folded = settled(plan.id, foldEntries(plan.id, all, rank), worth)
  const entries = worthiest(folded, plan.most, worth)
  return {
    id: plan.id,
    entries,
    more: folded.length - entries.length,
    conflicts: findConflicts(plan.id, entries, ticket),
    unreadable: 'unreadable' in messages ? messages.unreadable : null,
  }
}

function firstFilled({ id, from, otherwise = [] }: FieldPlan, ticket: TicketReading): PacketEntry[] {
  const labelled = labelledEntries(id, ticket)
  for (const sources of [from, ...otherwise]) {
    const entries = sources.flatMap((source) => entriesOf(source, id, ticket))
    if (entries.length > 0) return [...labelled, ...entries]
  }
  return labelled
}
