import { describe, expect, it } from 'vitest'
import { clocks as clocksSchema } from '@/lib/insight/clocks'
import { nearestLine, promiseLine, slaLine, updateLine } from '@/lib/insight/clock-lines'
import { ticketClocks } from '@/lib/insight/ticket-clocks'
import { readTicket, type ScoreOptions } from '@/lib/rubric/score-ticket'
import { read, unreadable } from '@/lib/ticket/field'
import type { SlaTarget, TicketSnapshot } from '@/lib/ticket/snapshot'
import { weekdayHours } from '@/lib/time/business-hours'
import { eventOf, ticketOf, type Line } from '../signals/ticket-of'

/** A Friday. */
const DAY = '2026-11-20'
const NOW = `${DAY}T15:00:00Z`
const ANSWERED: readonly Line[] = [
  ['R', `${DAY}T09:00:00Z`, 'It is broken.'],
  ['A', `${DAY}T14:00:00Z`, 'We look into it.'],
]

interface Case {
  readonly lines?: readonly Line[]
  readonly now?: string
  readonly options?: Partial<ScoreOptions>
  readonly ticket?: Partial<TicketSnapshot>
}

function clocksOf({ lines = ANSWERED, now = NOW, options = {}, ticket = {} }: Case) {
  const snapshot = ticketOf(lines, { state: read('open'), sla: read([]), ...ticket })
  return clocksSchema.parse(ticketClocks(readTicket(snapshot, { now, timeZone: 'UTC', ...options })))
}

const sla = (
  dueAt: string | null,
  stage: SlaTarget['stage'] = 'running',
  name = 'Next reply',
): SlaTarget => ({
  name,
  kind: name === 'First reply' ? 'first-response' : 'next-response',
  stage,
  dueAt,
})
const shifts = [
  { from: 480, to: 720 },
  { from: 780, to: 1080 },
]
const never = { ...weekdayHours('UTC'), week: [[], [], [], [], [], [], []] }

describe('the next customer update', () => {
  it.each<[string, Case, string]>([
    ['of P1 goes by the calendar', { ticket: { priority: read('urgent') } }, `${DAY}T14:30:00.000Z`],
    ['of P2 goes by business hours', { ticket: { priority: read('high') } }, `${DAY}T18:00:00.000Z`],
    ['of P3 goes over the weekend', {}, '2026-11-23T14:00:00.000Z'],
    [
      'leaves out holidays',
      {
        options: {
          businessHours: { ...weekdayHours('UTC'), holidays: [{ date: '2026-11-23', name: 'Day off' }] },
        },
      },
      '2026-11-24T14:00:00.000Z',
    ],
    [
      'leaves out the break between two shifts',
      {
        lines: [['A', `${DAY}T11:00:00Z`, 'We look into it.']],
        ticket: { priority: read('high') },
        options: {
          businessHours: { ...weekdayHours('UTC'), week: [[], shifts, shifts, shifts, shifts, shifts, []] },
        },
      },
      `${DAY}T16:00:00.000Z`,
    ],
    [
      'goes by the desk’s own clock when that changes',
      {
        lines: [['A', '2026-10-23T15:00:00Z', 'We look into it.']],
        now: '2026-10-23T15:30:00Z',
        ticket: { priority: read('high') },
        // 17:00 in Berlin on Friday; one hour that day, three from 08:00 on Monday, then an hour behind.
        options: { businessHours: weekdayHours('Europe/Berlin') },
      },
      '2026-10-26T10:00:00.000Z',
    ],
    [
      'counts from the last reply of a person, not from an automatic one',
      {
        ticket: { priority: read('urgent') },
        lines: [
          ...ANSWERED,
          ['A', `${DAY}T14:50:00Z`, 'This is an automated message: we have received your request.'],
          ['I', `${DAY}T14:55:00Z`, 'Looked at the logs, they are clean.'],
        ],
      },
      `${DAY}T14:30:00.000Z`,
    ],
    [
      'counts from the opening while nobody has answered, by the target for first replies',
      { lines: [['R', `${DAY}T14:10:00Z`, 'It is broken.']], ticket: { priority: read('high') } },
      `${DAY}T15:10:00.000Z`,
    ],
    [
      'leaves out the time in which it was the customer’s turn',
      {
        lines: [
          ['A', `${DAY}T10:00:00Z`, 'Which version is it?'],
          ['R', `${DAY}T13:00:00Z`, 'Version 4.'],
        ],
        ticket: {
          priority: read('high'),
          events: read([
            eventOf('status', `${DAY}T10:00:00Z`, 'open', 'pending'),
            eventOf('status', `${DAY}T13:00:00Z`, 'pending', 'open'),
          ]),
        },
      },
      `${DAY}T17:00:00.000Z`,
    ],
    [
      'is not put off by a helpdesk whose clock is ahead',
      {
        lines: [['A', `${DAY}T15:40:00Z`, 'We look into it.']],
        ticket: { priority: read('urgent') },
      },
      `${DAY}T15:30:00.000Z`,
    ],
    [
      'goes by the desk’s own targets',
      {
        options: {
          updates: {
            urgent: { minutes: 30, clock: 'calendar' },
            high: { minutes: 60, clock: 'calendar' },
            normal: { minutes: 90, clock: 'calendar' },
            low: { minutes: 90, clock: 'calendar' },
          },
        },
      },
      `${DAY}T15:30:00.000Z`,
    ],
  ])('%s', (_name, what, dueAt) => {
    expect(clocksOf({ options: { profile: 'specialist' }, ...what }).update).toMatchObject({
      kind: 'due',
      dueAt,
    })
  })

  it.each<[string, Partial<TicketSnapshot>, unknown]>([
    ['is paused while the customer is asked', { state: read('pending') }, { kind: 'paused' }],
    ['is over once it is solved', { state: read('solved') }, { kind: 'none', why: 'solved' }],
    [
      'is unknown without the priority',
      { priority: unreadable('forbidden') },
      { kind: 'unknown', missing: 'priority' },
    ],
    [
      'is unknown without the state',
      { state: unreadable('malformed') },
      { kind: 'unknown', missing: 'state' },
    ],
    [
      'is unknown without the messages',
      { messages: unreadable('request-failed') },
      { kind: 'unknown', missing: 'messages' },
    ],
    [
      'is unknown when newer messages were not read',
      { messagesNotRead: 3 },
      { kind: 'unknown', missing: 'messages' },
    ],
  ])('%s', (_name, ticket, update) => {
    expect(clocksOf({ ticket }).update).toEqual(update)
  })

  it('is none for a desk that never opens', () => {
    expect(clocksOf({ options: { businessHours: never } }).update).toEqual({
      kind: 'none',
      why: 'never-open',
    })
    expect(
      clocksOf({ options: { businessHours: never }, ticket: { priority: read('urgent') } }).update.kind,
    ).toBe('due')
  })

  it.each<[string, string, Case['ticket'], unknown]>([
    [
      'in business hours',
      NOW,
      { priority: read('high') },
      { state: 'running', left: { minutes: 180, clock: 'business' } },
    ],
    [
      'soon',
      `${DAY}T17:30:00Z`,
      { priority: read('high') },
      { state: 'soon', left: { minutes: 30, clock: 'business' } },
    ],
    [
      'not overdue over the weekend when it was due at closing time',
      '2026-11-22T12:00:00Z',
      { priority: read('high') },
      { state: 'soon', left: { minutes: 0, clock: 'business' } },
    ],
    [
      'overdue',
      NOW,
      { priority: read('urgent') },
      { state: 'overdue', left: { minutes: -30, clock: 'calendar' } },
    ],
  ])('says what is left: %s', (_name, now, ticket, line) => {
    const clocks = clocksOf({ ticket: ticket ?? {}, options: { profile: 'specialist' } })
    expect(updateLine(clocks, Date.parse(now))).toMatchObject(line as object)
  })
})

describe('the host’s target', () => {
  it.each<[string, TicketSnapshot['sla'], unknown, string]>([
    ['unknown', unreadable('forbidden'), { kind: 'unknown', reason: 'forbidden' }, 'unknown'],
    ['none where the host has no such thing', unreadable('not-offered'), { kind: 'none' }, 'none'],
    ['none where none is set', read([]), { kind: 'none' }, 'none'],
    ['paused', read([sla(null, 'paused')]), { stage: 'paused', dueAt: null }, 'paused'],
    ['met', read([sla(null, 'met')]), { stage: 'met' }, 'met'],
    ['running', read([sla(`${DAY}T18:00:00Z`)]), { stage: 'running' }, 'running'],
    ['soon', read([sla(`${DAY}T15:20:00Z`)]), { stage: 'running' }, 'soon'],
    [
      'overdue once its time has come, without asking the host again',
      read([sla(`${DAY}T14:20:00Z`)]),
      { stage: 'running' },
      'overdue',
    ],
    ['breached', read([sla(`${DAY}T14:00:00Z`, 'breached')]), { stage: 'breached', over: false }, 'overdue'],
    [
      'the one that still can be held, not a first reply that came late',
      read([sla(`${DAY}T10:00:00Z`, 'breached', 'First reply'), sla(`${DAY}T18:00:00Z`)]),
      { name: 'Next reply' },
      'running',
    ],
    ['missed for good', read([sla(`${DAY}T10:00:00Z`, 'breached', 'First reply')]), { over: true }, 'missed'],
  ])('is %s', (_name, field, expected, state) => {
    const clocks = clocksOf({ ticket: { sla: field } })
    expect(clocks.sla).toMatchObject(expected as object)
    expect(slaLine(clocks, Date.parse(NOW)).state).toBe(state)
  })
})

describe('promises', () => {
  const promised: Line = ['A', `${DAY}T10:00:00Z`, 'I look into it. Next update by 12:00 UTC.']
  it.each<[string, readonly Line[], string, string]>([
    ['running', [promised], `${DAY}T10:30:00Z`, 'running'],
    ['soon', [promised], `${DAY}T11:30:00Z`, 'soon'],
    ['soon while the grace lasts', [promised], `${DAY}T12:05:00Z`, 'soon'],
    ['overdue', [promised], `${DAY}T12:30:00Z`, 'overdue'],
    ['met', [promised, ['A', `${DAY}T11:50:00Z`, 'Still at it.']], NOW, 'met'],
    ['missed when the reply came late', [promised, ['A', `${DAY}T13:00:00Z`, 'Sorry.']], NOW, 'missed'],
  ])('is %s', (_name, lines, now, state) => {
    const clocks = clocksOf({ lines, now })
    expect(clocks.promises.map((promise) => promiseLine(promise, clocks, Date.parse(now)).state)).toEqual([
      state,
    ])
    expect(clocks.promises[0]?.evidence.quote).toContain('Next update by 12:00 UTC')
  })
})

describe('the nearest', () => {
  const nearest = (what: Case) => {
    const line = nearestLine(clocksOf(what), Date.parse(what.now ?? NOW))
    return typeof line === 'string' ? line : `${line.kind} ${line.state}`
  }
  it.each<[string, Case, string]>([
    ['the host’s target', { ticket: { sla: read([sla(`${DAY}T16:10:00Z`)]) } }, 'sla running'],
    [
      'the update',
      { ticket: { priority: read('urgent'), sla: read([sla(`${DAY}T16:10:00Z`)]) } },
      'update overdue',
    ],
    [
      'a promise',
      { lines: [...ANSWERED, ['A', `${DAY}T14:10:00Z`, 'Next update by 15:30 UTC.']] },
      'promise soon',
    ],
    [
      'nothing once it is solved',
      { ticket: { state: read('solved'), sla: read([sla(`${DAY}T14:00:00Z`, 'breached')]) } },
      'none',
    ],
    ['paused', { ticket: { state: read('pending'), sla: read([sla(null, 'paused')]) } }, 'paused'],
    [
      'unknown, not "nothing"',
      { ticket: { sla: unreadable('forbidden'), state: read('pending') } },
      'unknown',
    ],
    ['unknown without the priority', { ticket: { priority: unreadable('forbidden') } }, 'unknown'],
  ])('is %s', (_name, what, expected) => {
    expect(nearest(what)).toBe(expected)
  })
})
