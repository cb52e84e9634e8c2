import type { ActModel } from '@/lib/acts/act-model'
import type { TicketReading } from '@/lib/signals/signal'
import { valueOf } from '@/lib/ticket/field'
import { findConflicts } from './conflicts'
import { foldEntries, worthiest } from './fold-entries'
import { FIELD_PLANS, type FieldPlan } from './field-plans'
import { entriesOf, labelledEntries } from './gather'
import type { FieldId, Packet, PacketEntry, PacketField } from './packet'
import { partsOf } from './part'
import { withoutDoubtful, withParts } from './part-entries'
import { candidatesOf, type Candidates } from './part-features'
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
  const judged = model && { model, candidates: candidatesOf(ticket, model) }
  const fields = FIELD_PLANS.map((plan) => fieldOf(plan, ticket, rank, judged))
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

/** The model of sentences, and the sentences it is asked of. */
interface Judged {
  readonly model: ActModel
  readonly candidates: Candidates
}

function fieldOf(
  plan: FieldPlan,
  ticket: TicketReading,
  rank: ReadonlyMap<string, number>,
  judged: Judged | null,
): PacketField {
  const { messages } = ticket.snapshot
  const found = entriesFor(plan, ticket)
  const all = judged ? weighed(plan.id, found, judged) : found
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

/** Whole sentences are chosen anew; values are kept unless their sentence is about something else. */
function weighed(
  id: FieldId,
  found: readonly PacketEntry[],
  { candidates, model }: Judged,
): readonly PacketEntry[] {
  const parts = partsOf(id)
  return parts.length > 0
    ? withParts(found, parts, candidates, model)
    : withoutDoubtful(found, id, candidates, model)
}

/** What signals and the ticket's own fields say for a field, unsorted. */
export function entriesFor({ id, from, otherwise = [] }: FieldPlan, ticket: TicketReading): PacketEntry[] {
  const labelled = labelledEntries(id, ticket)
  for (const sources of [from, ...otherwise]) {
    const entries = sources.flatMap((source) => entriesOf(source, id, ticket))
    if (entries.length > 0) return [...labelled, ...entries]
  }
  return labelled
}
