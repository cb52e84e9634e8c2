import { pendingSpans } from '@/lib/signals/pending-time'
import { describe, expect, it } from 'vitest'
import { read, unreadable } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { TICKET_SIGNALS } from '@/lib/signals/ticket-signals'
import { eventOf, momentOf, readingOf, ticketOf, type Line } from './ticket-of'

const ASKED: Line = ['R', '10:00', 'The export stops after 500 rows.']
const ANSWERED: Line = [
  'A',
  '10:30',
  'I see the refused calls in our log and compare them now. Next update by 12:00 UTC.',
]

interface Case {
  readonly signal: string
  readonly title: string
  readonly lines: readonly Line[]
  readonly changes?: Partial<TicketSnapshot>
  readonly now?: string
  readonly times: number | 'unreadable'
}

const CASES: readonly Case[] = [
  {
    signal: 'answered-question',
    title: 'since when, although it was said',
    lines: [
      ['R', '10:00', 'Since 3 November 2026 the export stops after 500 rows.'],
      ['A', '10:30', 'Hello, since when does this happen?'],
    ],
    times: 1,
  },
  {
    signal: 'answered-question',
    title: 'whether they tried what they say they tried',
    lines: [
      ['R', '10:00', 'We reconnected the account twice, it asks again every morning.'],
      ['A', '10:30', 'Have you tried reconnecting it?'],
    ],
    times: 1,
  },
  {
    signal: 'answered-question',
    title: 'the order numbers, which nobody has given',
    lines: [ASKED, ['A', '10:30', 'Could you send us two order numbers that are missing?']],
    times: 0,
  },
  {
    signal: 'known-issue-named',
    title: 'an issue that engineering had before',
    lines: [ASKED, ['I', '10:20', 'That is ACME-1419 again.']],
    changes: { customFields: read([{ id: '1', name: 'Linked issue', value: 'ACME-1419' }]) },
    times: 1,
  },
  {
    signal: 'known-issue-named',
    title: 'an issue opened for this ticket',
    lines: [ASKED, ['I', '10:20', 'Filed with engineering as ACME-1419.']],
    changes: { customFields: read([{ id: '1', name: 'Linked issue', value: 'ACME-1419' }]) },
    times: 0,
  },
  {
    signal: 'unexplained-hand-off',
    title: 'given to a colleague with what is known, and no word for it',
    lines: [
      ASKED,
      [
        'I',
        '10:20',
        'Priya, yours as talked: three flows hit, all of them on the old agent, nothing tried yet.',
      ],
    ],
    changes: { events: read([eventOf('assignee', '10:21', 'Mira Okafor', 'Priya Raman')]) },
    times: 0,
  },
  {
    signal: 'unexplained-hand-off',
    title: 'the new owner complains that there was no word',
    lines: [
      ASKED,
      ['I', '10:40', 'Taken over by me, no handover, no check noted, I read everything from the start.'],
    ],
    changes: { events: read([eventOf('assignee', '10:21', 'Mira Okafor', 'Priya Raman')]) },
    times: 1,
  },
  {
    signal: 'unchecked-guess',
    title: 'a cause told before anybody looked',
    lines: [ASKED, ['A', '10:30', 'That is caused by your network.']],
    times: 1,
  },
  {
    signal: 'unchecked-guess',
    title: 'a cause told after a check that shows it',
    lines: [
      ASKED,
      ['I', '10:20', 'Checked 40 calls of this morning in the access log: 40 of 40 end at their proxy.'],
      ['A', '10:30', 'That is caused by your network.'],
    ],
    times: 0,
  },
  {
    signal: 'unfamiliar-jargon',
    title: 'words of the engine room to somebody who has never used them',
    lines: [ASKED, ['A', '10:30', 'A mutex in the queue worker kept the list from being written.']],
    times: 1,
  },
  {
    signal: 'unfamiliar-jargon',
    title: 'the same to somebody who calls the API',
    lines: [
      ['R', '10:00', 'GET /v2/runs of your API stops after 500 rows.'],
      ['A', '10:30', 'A mutex in the queue worker kept the list from being written.'],
    ],
    times: 0,
  },
  { signal: 'first-reply', title: 'a person answered', lines: [ASKED, ANSWERED], times: 1 },
  {
    signal: 'first-reply',
    title: 'only an internal note',
    lines: [ASKED, ['I', '10:30', 'looks like the limit']],
    times: 0,
  },
  {
    signal: 'first-reply',
    title: 'only a receipt',
    lines: [ASKED, ['A', '10:01', 'We have received your request.']],
    times: 0,
  },
  { signal: 'first-reply-substance', title: 'says what is done', lines: [ASKED, ANSWERED], times: 1 },
  {
    signal: 'first-reply-substance',
    title: 'says nothing',
    lines: [ASKED, ['A', '10:30', 'forwarded']],
    times: 0,
  },
  { signal: 'first-reply-in-time', title: 'after half an hour', lines: [ASKED, ANSWERED], times: 1 },
  {
    signal: 'first-reply-in-time',
    title: 'after five hours',
    lines: [ASKED, ['A', '15:30', 'Hello']],
    times: 0,
  },
  {
    signal: 'first-reply-in-time',
    title: 'the night does not count',
    lines: [
      ['R', '2026-11-17T22:00:00Z', 'It fails'],
      ['A', '08:30', 'Hello'],
    ],
    times: 1,
  },
  { signal: 'first-reply-overdue', title: 'six hours without answer', lines: [ASKED], times: 1 },
  {
    signal: 'first-reply-overdue',
    title: 'one hour without answer',
    lines: [ASKED],
    now: momentOf('11:00'),
    times: 0,
  },
  {
    signal: 'late-update',
    title: 'two days of silence',
    lines: [ASKED, ANSWERED],
    now: '2026-11-20T16:00:00Z',
    times: 1,
  },
  { signal: 'late-update', title: 'the same day', lines: [ASKED, ANSWERED], times: 0 },
  {
    signal: 'late-update',
    title: 'it was the turn of the customer',
    lines: [ASKED, ANSWERED],
    changes: { events: read([eventOf('status', '10:31', 'open', 'pending')]) },
    now: '2026-11-20T16:00:00Z',
    times: 0,
  },
  {
    signal: 'late-update',
    title: 'silent, and the history could not be read',
    lines: [ASKED, ANSWERED],
    changes: { events: unreadable('forbidden') },
    now: '2026-11-20T16:00:00Z',
    times: 'unreadable',
  },
  {
    signal: 'late-update',
    title: 'urgent: half an hour around the clock',
    lines: [ASKED, ANSWERED],
    changes: { priority: read('urgent') },
    now: momentOf('11:05'),
    times: 1,
  },
  {
    signal: 'late-update',
    title: 'silent at high, before it was lowered',
    lines: [ASKED, ['A', '10:10', 'I am looking at it.']],
    changes: {
      priority: read('low'),
      events: read([eventOf('priority', '15:00', 'high', 'low')]),
    },
    times: 1,
  },
  {
    signal: 'late-update',
    title: 'solved in between',
    lines: [ASKED, ANSWERED],
    changes: {
      events: read([
        eventOf('status', '10:31', 'open', 'solved'),
        eventOf('status', '2026-11-20T15:00:00Z', 'solved', 'open'),
      ]),
    },
    now: '2026-11-20T16:00:00Z',
    times: 0,
  },
  {
    signal: 'late-update',
    title: 'silent, and the end of the history was not read',
    lines: [ASKED, ANSWERED],
    changes: { events: read([eventOf('status', '10:05', 'new', 'open')]), eventsNotRead: true },
    now: '2026-11-20T16:00:00Z',
    times: 'unreadable',
  },
  {
    signal: 'late-update',
    title: 'silent long before the part of the history that was not read',
    lines: [ASKED, ANSWERED, ['A', '2026-11-20T14:00:00Z', 'It runs again.']],
    changes: {
      events: read([
        eventOf('status', '10:05', 'new', 'open'),
        eventOf('group', '2026-11-20T15:00:00Z', 'A', 'B'),
      ]),
      eventsNotRead: true,
    },
    now: '2026-11-20T16:00:00Z',
    times: 1,
  },
  {
    signal: 'unannounced-silence',
    title: 'nobody said how long it would take',
    lines: [ASKED, ['A', '10:30', 'I am looking at it.'], ['A', '2026-11-20T16:00:00Z', 'It runs again.']],
    now: '2026-11-20T16:30:00Z',
    times: 1,
  },
  {
    signal: 'unannounced-silence',
    title: 'the next update was named, and came',
    lines: [
      ASKED,
      ['A', '10:30', 'Next update by 20 November 2026, 16:00 UTC.'],
      ['A', '2026-11-20T15:50:00Z', 'It runs again.'],
    ],
    now: '2026-11-20T16:30:00Z',
    times: 0,
  },
  {
    signal: 'ending-verified',
    title: 'the last reply says how',
    lines: [ASKED, ['A', '12:00', 'Solved. I tested the export with 900 rows, all of them arrived.']],
    times: 1,
  },
  {
    signal: 'ending-verified',
    title: 'only what was found before anything was done',
    lines: [
      ASKED,
      ['I', '10:20', 'Tested the export with 900 rows: stops at 500.'],
      ['A', '10:30', 'I will raise the limit for you.'],
      ['A', '11:00', 'The limit is raised.'],
    ],
    times: 0,
  },
  {
    signal: 'requester-confirmed',
    title: 'the requester says so, and later only thanks',
    lines: [
      ASKED,
      ['A', '10:30', 'I have raised the limit.'],
      ['R', '11:00', 'All 900 rows arrived, it works again.'],
      ['A', '11:30', 'Good to hear.'],
      ['R', '11:40', 'Thank you!'],
    ],
    times: 1,
  },
  {
    signal: 'requester-confirmed',
    title: 'it is taken back',
    lines: [
      ASKED,
      ['A', '10:30', 'I have raised the limit.'],
      ['R', '11:00', 'It works again.'],
      ['R', '14:00', 'Now the export fails with error 500.'],
    ],
    times: 0,
  },
  { signal: 'update-named', title: 'the reply names the next', lines: [ASKED, ANSWERED], times: 1 },
  {
    signal: 'update-named',
    title: 'it does not',
    lines: [ASKED, ['A', '10:30', 'I am looking at it.']],
    times: 0,
  },
  { signal: 'broken-promise', title: 'nothing came', lines: [ASKED, ANSWERED], times: 1 },
  {
    signal: 'broken-promise',
    title: 'it came in time',
    lines: [ASKED, ANSWERED, ['A', '12:05', 'Still comparing.']],
    times: 0,
  },
  {
    signal: 'broken-promise',
    title: 'it is not due yet',
    lines: [ASKED, ANSWERED],
    now: momentOf('11:00'),
    times: 0,
  },
  {
    signal: 'kept-promise',
    title: 'it came in time',
    lines: [ASKED, ANSWERED, ['A', '11:50', 'Still comparing.']],
    times: 1,
  },
  {
    signal: 'kept-promise',
    title: 'a note inside does not keep it',
    lines: [ASKED, ANSWERED, ['I', '11:50', 'Still comparing.']],
    times: 0,
  },
  {
    signal: 'repeated-question',
    title: 'asked again after an answer',
    lines: [
      ASKED,
      ['A', '10:30', 'Which version of the connector do you use?'],
      ['R', '10:40', 'It is 2.9.1.'],
      ['A', '11:00', 'And which version of the connector do you use?'],
    ],
    times: 1,
  },
  {
    signal: 'repeated-question',
    title: 'a reminder without answer is none',
    lines: [
      ASKED,
      ['A', '10:30', 'Which version of the connector do you use?'],
      ['A', '14:00', 'Which version of the connector do you use?'],
    ],
    times: 0,
  },
  {
    signal: 'answered-question',
    title: 'the ids were in the first message',
    lines: [
      ['R', '10:00', 'Every call fails, the last one was req_5d0e91c7ab34f286.'],
      ['A', '10:30', 'Please send us the request id of a failing call.'],
    ],
    times: 1,
  },
  {
    signal: 'answered-question',
    title: 'more of the same kind is something new',
    lines: [
      ['R', '10:00', 'Every call fails, the last one was req_5d0e91c7ab34f286.'],
      ['A', '10:30', 'Please send us the request id of another failing call.'],
    ],
    times: 0,
  },
  {
    signal: 'answered-question',
    title: 'nobody had said it',
    lines: [ASKED, ['A', '10:30', 'Which browser do you use?']],
    times: 0,
  },
  {
    signal: 'first-call',
    title: 'the call was noted in time',
    lines: [ASKED, ['I', '10:20', 'Called her back, she keeps the account closed.']],
    times: 1,
  },
  {
    signal: 'first-call',
    title: 'a call does not replace the mail that was written',
    lines: [ASKED, ANSWERED, ['I', '10:35', 'Called her back as well.']],
    times: 0,
  },
  { signal: 'standing-promise', title: 'the last reply names a time', lines: [ASKED, ANSWERED], times: 1 },
  {
    signal: 'standing-promise',
    title: 'the time named is long past',
    lines: [ASKED, ANSWERED],
    now: '2026-11-20T16:00:00Z',
    times: 0,
  },
  {
    signal: 'silent-priority-change',
    title: 'nobody says why',
    lines: [ASKED, ANSWERED],
    changes: { events: read([eventOf('priority', '14:00', 'high', 'low')]) },
    times: 1,
  },
  {
    signal: 'silent-priority-change',
    title: 'a note says why',
    lines: [ASKED, ANSWERED, ['I', '14:05', 'Priority lowered: a manual way exists.']],
    changes: { events: read([eventOf('priority', '14:00', 'high', 'low')]) },
    times: 0,
  },
  {
    signal: 'silent-priority-change',
    title: 'the first setting is no change',
    lines: [ASKED],
    changes: { events: read([eventOf('priority', '10:05', null, 'high')]) },
    times: 0,
  },
  {
    signal: 'silent-priority-change',
    title: 'no history',
    lines: [ASKED],
    changes: { events: unreadable('not-offered') },
    times: 'unreadable',
  },
  {
    signal: 'silent-priority-change',
    title: 'none in the part of the history that was read',
    lines: [ASKED],
    changes: { eventsNotRead: true },
    times: 'unreadable',
  },
  {
    signal: 'silent-priority-change',
    title: 'one in the part that was read is certain',
    lines: [ASKED],
    changes: { events: read([eventOf('priority', '14:00', 'high', 'low')]), eventsNotRead: true },
    times: 1,
  },
  {
    signal: 'silent-priority-change',
    title: 'a note argues in signs',
    lines: [ASKED, ['I', '14:00', 'Deadline on Friday, whole team → high']],
    changes: { events: read([eventOf('priority', '14:00', 'normal', 'high')]) },
    times: 0,
  },
  {
    signal: 'unexplained-hand-off',
    title: 'none in the part of the history that was read',
    lines: [ASKED],
    changes: { eventsNotRead: true },
    times: 'unreadable',
  },
  {
    signal: 'unexplained-hand-off',
    title: 'moved without a word',
    lines: [ASKED],
    changes: { events: read([eventOf('assignee', '11:00', 'Mira', 'Jonas')]) },
    times: 1,
  },
  {
    signal: 'unexplained-hand-off',
    title: 'a note names the next action',
    lines: [ASKED, ['I', '11:00', 'Hand-off to Jonas. Next action: compare both logs.']],
    changes: { events: read([eventOf('assignee', '11:00', 'Mira', 'Jonas')]) },
    times: 0,
  },
  {
    signal: 'unexplained-hand-off',
    title: 'a note asks the new owner by name',
    lines: [ASKED, ['I', '11:00', 'Jonas, could you compare both logs and tell her by noon?']],
    changes: { events: read([eventOf('assignee', '11:00', 'Mira Okafor', 'Jonas Lind')]) },
    times: 0,
  },
  {
    signal: 'open-secret',
    title: 'nobody reacted',
    lines: [['R', '10:00', 'The password is Sunflower42.']],
    times: 1,
  },
  {
    signal: 'open-secret',
    title: 'the agent told them to change it',
    lines: [
      ['R', '10:00', 'The password is Sunflower42.'],
      ['A', '10:30', 'Please change that password now, I have redacted it.'],
    ],
    times: 0,
  },
  {
    signal: 'priority-mismatch',
    title: 'everything down, priority low',
    lines: [['R', '10:00', 'Nobody can sign in, everything is down and we cannot work.']],
    changes: { priority: read('low') },
    times: 1,
  },
  {
    signal: 'priority-mismatch',
    title: 'a typo, priority low',
    lines: [['R', '10:00', 'Only a typo, not urgent.']],
    changes: { priority: read('low') },
    times: 0,
  },
  {
    signal: 'priority-too-low',
    title: 'everything down, priority high',
    lines: [['R', '10:00', 'Nobody can sign in, everything is down.']],
    changes: { priority: read('high') },
    times: 1,
  },
  {
    signal: 'priority-too-low',
    title: 'the agent wrote why',
    lines: [
      ['R', '10:00', 'Nobody can sign in, everything is down.'],
      ['I', '10:10', 'High, not urgent, because flows go on running.'],
    ],
    changes: { priority: read('high') },
    times: 0,
  },
  {
    signal: 'unanswered',
    title: 'the customer wrote last',
    lines: [ASKED, ANSWERED, ['R', '13:00', 'Any news?']],
    times: 1,
  },
  { signal: 'unanswered', title: 'we wrote last', lines: [ASKED, ANSWERED], times: 0 },
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
