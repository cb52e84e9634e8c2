import { expect, it } from 'vitest'
import { ticketAgents } from '@/lib/review/record/ticket-agents'
import { ticketFactsOf } from '@/lib/review/record/ticket-facts'
import { ticketFacts } from '@/lib/review/record/review'
import { read, unreadable } from '@/lib/ticket/field'
import type { Person } from '@/lib/ticket/snapshot'
import { AGENT, ticketOf } from '../../signals/ticket-of'

const SECOND: Person = { id: 'a2', name: 'Tom Beaumont', role: 'agent' }
const snapshot = ticketOf([
  ['R', '10:00', 'The export stops.'],
  ['A', '10:05', 'Which browser?'],
  ['I', '10:10', 'Looks like the proxy.'],
])

it('offers agents of the ticket, who told the customer most first, and the assignee among them', () => {
  expect(ticketAgents({ ...snapshot, assignee: read(SECOND) })).toEqual([
    { person: { id: AGENT.id, name: AGENT.name }, messages: 1, isAssignee: false },
    { person: { id: SECOND.id, name: SECOND.name }, messages: 0, isAssignee: true },
  ])
})

it('puts the assignee first where nobody told the customer more', () => {
  const silent = ticketOf([['I', '10:10', 'Looks like the proxy.']], { assignee: read(SECOND) })
  expect(ticketAgents(silent).map(({ person }) => person.id)).toEqual(['a2', 'a1'])
})

it('offers nobody where messages and assignee could not be read', () => {
  const unread = {
    ...snapshot,
    messages: unreadable('forbidden'),
    assignee: unreadable('forbidden'),
  } as const
  expect(ticketAgents({ ...snapshot, ...unread })).toEqual([])
})

it('keeps facts of a ticket and none of its words', () => {
  const long = {
    ...snapshot,
    channel: read('c'.repeat(300)),
    tags: read(Array.from({ length: 150 }, () => 'tag')),
  }
  const facts = ticketFactsOf(long, 'analyst', { hygiene: 62.5, escalation: null })
  expect(ticketFacts.parse(facts)).toEqual(facts)
  expect(facts).toMatchObject({ stage: 'in-progress', type: 'incident', hygiene: 62.5, escalation: null })
  expect(JSON.stringify(facts)).not.toMatch(/export|proxy|browser/i)
})
