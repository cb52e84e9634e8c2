import { pendingSpans } from '@/lib/signals/pending-time'
import { describe, expect, it } from 'vitest'
import { TICKET_SIGNALS } from '@/lib/signals/ticket-signals'
import { PRIORITY_CASES } from './ticket-cases/priority-cases'
import { LIKELY_CASES } from './ticket-cases/likely-cases'
import { NAMING_CASES } from './ticket-cases/naming-cases'
import { REPLY_CASES } from './ticket-cases/reply-cases'
import { THREAD_CASES } from './ticket-cases/thread-cases'
import { TIMING_CASES } from './ticket-cases/timing-cases'
import { readingOf, ticketOf } from './ticket-of'

const CASES = [
  ...NAMING_CASES,
  ...REPLY_CASES,
  ...THREAD_CASES,
  ...TIMING_CASES,
  ...PRIORITY_CASES,
  ...LIKELY_CASES,
]

describe('ticket signals', () => {
  it.each(CASES)('$signal: $title', ({ signal, lines, changes, now, times }) => {
    const found = TICKET_SIGNALS.find(({ id }) => id === signal)?.find(
      readingOf(ticketOf(lines, changes), now),
    )
    if (times === 'unreadable') expect(found).toHaveProperty('unreadable')
    else expect(found).toMatchObject({ found: { length: times } })
  })

  it('all have a case for and one against', () => {
    for (const { id } of TICKET_SIGNALS) {
      const own = CASES.filter(({ signal }) => signal === id)
      expect([id, own.some(({ times }) => times === 0), own.some(({ times }) => times !== 0)]).toEqual([
        id,
        true,
        true,
      ])
    }
  })
})

describe("a wait on Jira's side", () => {
  const now = Date.parse('2026-11-20T12:00:00Z')
  const person = { id: 'a', name: 'A', role: 'agent' } as const
  const events = [
    { at: '2026-11-20T10:00:00Z', by: person, field: 'status' as const, from: 'Open', to: 'Pending' },
  ]

  it("is the customer's turn where Zendesk says pending, not where Jira does", () => {
    expect(pendingSpans(events, now, 'zendesk')).toHaveLength(1)
    expect(pendingSpans(events, now, 'jira')).toEqual([])
  })
})
