import { describe, expect, it } from 'vitest'
import { read, unreadable } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { Condition } from '@/lib/rubric/condition'
import { evaluate } from '@/lib/rubric/evaluate'
import { readingOf, ticketOf, type Line } from '../signals/ticket-of'

const TALK: readonly Line[] = [
  ['R', '10:00', 'The export stops after 500 rows. Thanks!'],
  ['I', '10:20', 'Tested with another filter: same result.'],
  ['A', '10:30', 'Thank you for the details, I compare the logs now.'],
]
const POLISH: readonly Line[] = [
  ['A', '10:00', 'Eksport nie działa i proszę o pomoc, czy już jest naprawiony?'],
]

function outcomeOf(condition: Condition, lines = TALK, changes: Partial<TicketSnapshot> = {}) {
  return evaluate(condition, {
    ticket: readingOf(ticketOf(lines, changes)),
    stage: 'in-progress',
    language: 'en',
    locale: 'en',
  })
}

const field = (name: string, value: string | null) => ({ id: '1', name, value })

describe('conditions', () => {
  it.each<readonly [string, Condition, string]>([
    ['a signal anywhere', { signal: 'thanks' }, 'true'],
    ['by the agent', { signal: 'observed', by: ['agent'] }, 'false'],
    ['inside', { signal: 'check-with-result', visibility: ['internal'] }, 'true'],
    ['in public', { signal: 'check-with-result', visibility: ['public'] }, 'false'],
    ['in the first message', { signal: 'observed', which: 'first' }, 'true'],
    ['in the last message', { signal: 'observed', which: 'last' }, 'false'],
    ['in every message', { signal: 'thanks', which: 'all' }, 'false'],
    ['twice', { signal: 'thanks', min: 2 }, 'true'],
    ['three times', { signal: 'thanks', min: 3 }, 'false'],
    ['within ten minutes', { signal: 'check-with-result', withinMinutes: 10 }, 'false'],
    ['within half an hour', { signal: 'check-with-result', withinMinutes: 30 }, 'true'],
    ['all', { all: [{ signal: 'thanks' }, { signal: 'blame' }] }, 'false'],
    ['any', { any: [{ signal: 'thanks' }, { signal: 'blame' }] }, 'true'],
    ['not', { not: { signal: 'blame' } }, 'true'],
    [
      'two of three',
      { atLeast: 2, of: [{ signal: 'thanks' }, { signal: 'blame' }, { signal: 'observed' }] },
      'true',
    ],
    ['a field that is set', { field: 'assignee', is: 'set' }, 'true'],
    ['a field of one of', { field: 'type', oneOf: ['Incident', 'Problem'] }, 'true'],
    ['a list that is empty', { field: 'tags', is: 'empty' }, 'true'],
    ['a pattern', { text: '\\d{3} rows', name: 'rows' }, 'true'],
    ['a pattern by the agent', { text: '\\d{3} rows', by: ['agent'], name: 'rows' }, 'false'],
    ['a stage', { stage: ['in-progress'] }, 'true'],
    ['a ticket signal', { signal: 'first-reply-in-time' }, 'true'],
  ])('%s', (_, condition, truth) => {
    expect(outcomeOf(condition).truth).toBe(truth)
  })

  it('take a custom field by its name, and know placeholders', () => {
    const filled = { customFields: read([field('Product area', 'webhooks'), field('Version', 'n/a')]) }
    const real = (name: string): Condition => ({ customField: name, is: 'real' })
    expect(outcomeOf(real('product'), TALK, filled)).toMatchObject({
      truth: 'true',
      support: [{ field: 'Product area', quote: 'webhooks' }],
    })
    expect(outcomeOf(real('version'), TALK, filled)).toMatchObject({ truth: 'false', notSet: ['Version'] })
    expect(outcomeOf({ customField: 'region', is: 'not-offered' }, TALK, filled).truth).toBe('true')
  })
})

describe('what could not be read', () => {
  it.each<readonly [string, Condition, Partial<TicketSnapshot>, readonly Line[], string, string]>([
    [
      'a field',
      { field: 'group', is: 'set' },
      { group: unreadable('forbidden') },
      TALK,
      'unreadable',
      'forbidden',
    ],
    [
      'the messages',
      { signal: 'thanks' },
      { messages: unreadable('request-failed') },
      TALK,
      'unreadable',
      'request-failed',
    ],
    ['a language, for words', { signal: 'blame' }, {}, POLISH, 'unreadable', 'language'],
    ['a language, for their absence', { not: { signal: 'blame' } }, {}, POLISH, 'unreadable', 'language'],
    [
      'the history',
      { not: { signal: 'silent-priority-change' } },
      { events: unreadable('not-offered') },
      TALK,
      'unreadable',
      'not-offered',
    ],
  ])('%s', (_, condition, changes, lines, truth, reason) => {
    expect(outcomeOf(condition, lines, changes)).toMatchObject({ truth, reason })
  })

  it('does not matter where another part decides', () => {
    const unknown: Condition = { field: 'group', is: 'set' }
    const changes = { group: unreadable<string | null>('forbidden') }
    expect(outcomeOf({ any: [{ signal: 'thanks' }, unknown] }, TALK, changes).truth).toBe('true')
    expect(outcomeOf({ all: [{ signal: 'blame' }, unknown] }, TALK, changes).truth).toBe('false')
  })

  it('does not hide shapes that need no words', () => {
    const lines: readonly Line[] = [
      ['A', '10:00', 'Eksport nie działa i proszę o pomoc, już jest req_9c41e07ab5d2368f'],
    ]
    expect(outcomeOf({ signal: 'request-id' }, lines).truth).toBe('true')
  })

  it('covers words of somebody whose role is unknown', () => {
    const snapshot = ticketOf(TALK)
    const messages = 'value' in snapshot.messages ? snapshot.messages.value : []
    const changes = {
      messages: read(
        messages.map((each) => ({ ...each, author: { ...each.author, role: 'unknown' as const } })),
      ),
    }
    expect(outcomeOf({ signal: 'thanks', by: ['agent'] }, TALK, changes)).toMatchObject({
      truth: 'unreadable',
      reason: 'not-in-answer',
    })
    expect(outcomeOf({ signal: 'blame', by: ['agent'] }, TALK, changes).truth).toBe('false')
  })
})

describe('evidence', () => {
  it('is exactly what stands in the message', () => {
    const { support } = outcomeOf({ signal: 'check-with-result' })
    expect(support).toEqual([
      { messageId: 'm2', start: 0, end: 40, quote: 'Tested with another filter: same result.' },
    ])
  })

  it('of what should not be there speaks against it, by name', () => {
    const outcome = outcomeOf({ not: { signal: 'thanks' } })
    expect(outcome).toMatchObject({ truth: 'false', against: ['thanks from the requester'], support: [] })
    expect(outcome.counter).toHaveLength(2)
  })
})
