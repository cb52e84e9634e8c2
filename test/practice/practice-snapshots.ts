import { read, valueOf } from '@/lib/ticket/field'
import type { PracticeTicket } from '@/lib/practice/practice-ticket'
import type { TicketEvent, TicketSnapshot } from '@/lib/ticket/snapshot'
import { demoSnapshots } from '../unit/rubric/demo-tickets'

const STATES = ['new', 'open', 'pending', 'hold', 'solved', 'closed'] as const
const PRIORITIES = ['urgent', 'high', 'normal', 'low'] as const

/** Fields that hold only what came of a ticket: at an earlier moment they were empty. */
const OUTCOME = new Set(['resolution_code', 'linked_issue'])

let tickets: ReadonlyMap<number, TicketSnapshot> | null = null

/** A demo ticket as it was at a moment of its life: the messages until then, and its fields as its history has them. */
export function snapshotAt({ from, now }: Pick<PracticeTicket, 'from' | 'now'>): TicketSnapshot {
  tickets ??= demoSnapshots()
  const whole = tickets.get(from.ticket)
  if (!whole) throw new Error(`no demo ticket ${String(from.ticket)}`)
  const messages = (valueOf(whole.messages) ?? []).slice(0, from.messages)
  const events = (valueOf(whole.events) ?? []).filter(({ at }) => at <= now)
  const at = (field: TicketEvent['field'], first: string | null) =>
    events.findLast((event) => event.field === field)?.to ?? first
  const state = STATES.find((each) => each === at('status', 'new')) ?? 'new'
  const priority = PRIORITIES.find((each) => each === at('priority', null)) ?? null
  const people = new Map(
    [valueOf(whole.assignee), ...(valueOf(whole.messages) ?? []).map(({ author }) => author)].flatMap(
      (person) => (person ? [[person.id, person]] : []),
    ),
  )
  const { links, customFields, ...rest } = whole
  return {
    ...rest,
    readAt: now,
    state: read(state),
    stateName: read(state),
    priority: read(priority),
    priorityName: read(priority),
    assignee: read(people.get(at('assignee', null) ?? '') ?? null),
    group: read(at('group', null)),
    customFields: read(
      (valueOf(customFields) ?? []).map((each) => (OUTCOME.has(each.id) ? { ...each, value: null } : each)),
    ),
    updatedAt: read(messages.at(-1)?.at ?? now),
    messages: read(messages),
    events: read(events),
    links: read((valueOf(links) ?? []).filter(({ key }) => messages.some(({ text }) => text.includes(key)))),
  }
}
