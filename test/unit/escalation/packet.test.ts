import { describe, expect, it } from 'vitest'
import { buildPacket } from '@/lib/escalation/build-packet'
import { FIELD_IDS, packet, type FieldId, type Packet } from '@/lib/escalation/packet'
import { readTicket } from '@/lib/rubric/score-ticket'
import { read, unreadable, valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { shippedModel } from '../../eval/packets/packet-sets'
import { DEMO_NOW, demoSnapshots } from '../rubric/demo-tickets'
import { readingOf, ticketOf, type Line } from '../signals/ticket-of'

const model = shippedModel()
const valuesOf = (made: Packet, id: FieldId) =>
  made.fields.find((field) => field.id === id)?.entries.map(({ value }) => value) ?? []
const packetOf = (lines: readonly Line[], changes: Partial<TicketSnapshot> = {}) =>
  buildPacket(readingOf(ticketOf(lines, changes)))

describe('every demo ticket', () => {
  const demo = [...demoSnapshots().values()]
  it.each(demo.map((snapshot) => [snapshot.key, snapshot] as const))(
    '%s holds nothing that nobody wrote',
    (_, snapshot) => {
      const made = buildPacket(readTicket(snapshot, { now: DEMO_NOW, timeZone: 'UTC' }), model)
      expect(packet.parse(made)).toEqual(made)
      const messages = new Map((valueOf(snapshot.messages) ?? []).map((one) => [one.id, one.text]))
      const shown = JSON.stringify(snapshot)
      for (const { entries, conflicts } of made.fields) {
        for (const { value, source } of entries) {
          expect(value).toBe(source.quote)
          expect(value.trim()).not.toBe('')
          if ('field' in source) expect(shown).toContain(JSON.stringify(value).slice(1, -1))
          else expect(messages.get(source.messageId)?.slice(source.start, source.end)).toBe(value)
        }
        for (const side of conflicts.flatMap(({ sides }) => sides)) {
          const said = entries.filter(({ key }) => side.keys.includes(key))
          expect(said.length).toBe(side.keys.length)
          expect(said.some(({ value }) => value.includes(side.value))).toBe(true)
        }
      }
    },
  )
  it('has a key of its own for each entry', () => {
    for (const snapshot of demo) {
      const made = buildPacket(readTicket(snapshot, { now: DEMO_NOW, timeZone: 'UTC' }), model)
      const keys = made.fields.flatMap(({ id, entries }) => entries.map(({ key }) => `${id} ${key}`))
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})

describe('what goes where', () => {
  const made = packetOf([
    [
      'R',
      '10:00',
      'Since 09:40 UTC the export of the claims report fails with HTTP 500.\n\nSteps:\n1. Sign in as Operator.\n2. Open Reports and press Export.\n\nExpected: the file is downloaded.\nIt happens every time, request id req_9c41e07ab5d2368f. We use Chrome 131 on Windows 11. About 40 users cannot close the month.',
    ],
    ['A', '10:20', 'Thank you, I am looking into it. I will write again by 11:30 UTC.'],
    [
      'I',
      '10:40',
      'Workaround: export in two halves.\nHypothesis, not verified: the report service runs out of memory.\nSeverity: P2 because the month end is blocked.\nAsk: please confirm the cause; Mira Okafor answers questions.',
    ],
  ])
  it.each<[FieldId, string]>([
    ['expected', 'the file is downloaded.'],
    ['steps', 'Open Reports and press Export.'],
    ['ids', 'req_9c41e07ab5d2368f'],
    ['time-window', 'Since 09:40 UTC the export of the claims report fails with HTTP 500.'],
    ['environment', 'We use Chrome 131 on Windows 11.'],
    ['impact', 'About 40 users cannot close the month.'],
    ['workaround', 'export in two halves.'],
    ['hypothesis', 'the report service runs out of memory.'],
    ['severity', 'P2 because the month end is blocked.'],
    ['communication', 'I will write again by 11:30 UTC.'],
  ])('%s holds “%s”', (id, value) => {
    expect(valuesOf(made, id).some((each) => each.includes(value))).toBe(true)
  })
  it('leaves out the label somebody put before it', () => {
    expect(valuesOf(made, 'workaround')).toEqual(['export in two halves.'])
  })
  it('gives the time to search in, some minutes around', () => {
    expect(made.window).toEqual({
      from: Date.parse('2026-11-18T09:30:00Z'),
      to: Date.parse('2026-11-18T09:50:00Z'),
    })
  })
  it('has all fields in their order', () => {
    expect(made.fields.map(({ id }) => id)).toEqual([...FIELD_IDS])
  })
})

describe('what is not there', () => {
  it('stays empty', () => {
    const made = packetOf([['R', '10:00', 'it doesnt work']])
    for (const id of ['steps', 'ids', 'error', 'workaround', 'hypothesis', 'ask', 'expected'] as const)
      expect(valuesOf(made, id)).toEqual([])
    expect(made.window).toBeNull()
  })
  it('says why when the conversation could not be read', () => {
    const made = packetOf([], { messages: unreadable('forbidden') })
    expect(made.fields.every((field) => field.unreadable === 'forbidden')).toBe(true)
  })
})

describe('what is private', () => {
  it('is found where the whole sentence can be seen', () => {
    const made = packetOf([
      [
        'R',
        '10:00',
        'The export fails with HTTP 500. Log in as stock-bot, the password is Demo-Only-Sunflower42 please.',
      ],
    ])
    expect(made.private).toContainEqual({ kind: 'password', value: 'Demo-Only-Sunflower42' })
    expect(made.people).toEqual(['Elena Petrov'])
  })
})

it('offers no secret as an id to search for', () => {
  const made = packetOf([
    [
      'R',
      '10:00',
      'The call fails with HTTP 401, token: ghp_abcdefghijklmnopqrstuvwxyz0123456789, request id req_9c41e07ab5d2368f.',
    ],
  ])
  expect(valuesOf(made, 'ids')).toEqual(['req_9c41e07ab5d2368f'])
})

describe('sources that disagree', () => {
  const conflictsOf = (made: Packet) =>
    made.fields.flatMap(({ conflicts }) =>
      conflicts.map(({ about, sides }) => [about, ...sides.map(({ value }) => value)]),
    )
  it.each<[string, readonly Line[], readonly string[]]>([
    [
      'two versions',
      [
        ['R', '10:00', 'The export fails since Monday, we are on version 4.11.2.'],
        ['I', '10:30', 'Checked in the console: version 4.12.1.'],
      ],
      ['version', 'version 4.11.2', 'version 4.12.1'],
    ],
    [
      'two regions',
      [
        ['R', '10:00', 'The export fails, our region is eu-1.'],
        ['I', '10:30', 'Tenant lives in us-2.'],
      ],
      ['region', 'eu-1', 'us-2'],
    ],
    [
      'one clock in two zones',
      [
        ['R', '11:00', 'The export failed at 10:30 UTC with HTTP 500.'],
        ['R', '11:30', 'Sorry, the export failed at 10:30 CET with HTTP 500.'],
      ],
      ['zone', '10:30 UTC', '10:30 CET'],
    ],
    [
      'two counts',
      [
        ['R', '10:00', 'The export fails for about 40 users.'],
        ['I', '10:30', 'Affected: 65 users.'],
      ],
      ['count', '40 users', '65 users'],
    ],
  ])('%s are shown side by side', (_, lines, wanted) => {
    expect(conflictsOf(packetOf(lines))).toContainEqual(wanted)
  })
  it.each<[string, readonly Line[]]>([
    [
      'an update from one version to the next',
      [['R', '10:00', 'The export fails since we updated from 4.11.2 to 4.12.1 on Monday.']],
    ],
    [
      'a version with and without its patch level',
      [
        ['R', '10:00', 'The export fails on version 4.12.'],
        ['I', '10:30', 'Console says version 4.12.1.'],
      ],
    ],
    [
      'versions of different things',
      [
        ['R', '10:00', 'The export fails on version 4.12.1.'],
        ['I', '10:30', 'They use acme-relay-node 3.4.2.'],
      ],
    ],
  ])('%s is no contradiction', (_, lines) => {
    expect(conflictsOf(packetOf(lines))).toEqual([])
  })
})

describe('hostile text', () => {
  it.each([
    ['a megabyte of one word', 'a'.repeat(400_000)],
    ['clocks', '10:30 UTC '.repeat(20_000)],
    ['versions', 'version 4.12.1 '.repeat(10_000)],
    ['labels', 'Expected:\n'.repeat(10_000)],
    ['sentences', 'It fails since 10:30 and shows 4 rows. '.repeat(3_000)],
    ['NUL and odd marks', '\u0000\u202e\ufeff The export fails\u0000 with HTTP 500.'],
  ])('%s gives a packet of bounded size', (_, text) => {
    const made = buildPacket(readingOf(ticketOf([['R', '10:00', text]])), model)
    expect(made.fields.every(({ entries }) => entries.length <= 18)).toBe(true)
    expect(made.fields.every(({ entries }) => entries.every(({ value }) => value.length <= 1_500))).toBe(true)
  })
})

describe('with the model of sentences', () => {
  const lines: Line[] = [
    [
      'R',
      '10:00',
      'Hello, the totals at the bottom of the page stay at zero. Your colleague was very kind last time.',
    ],
    [
      'I',
      '10:40',
      'My guess is that the cache holds the old price list. She has not been told anything yet.',
    ],
  ]
  const made = (withModel: boolean) => buildPacket(readingOf(ticketOf(lines)), withModel ? model : null)
  it('finds what no word list knows', () => {
    expect(valuesOf(made(true), 'hypothesis')).toContain(
      'My guess is that the cache holds the old price list.',
    )
  })
  it('leaves out what the word lists take for something else', () => {
    const noise = 'She has not been told anything yet.'
    expect(valuesOf(made(false), 'observed')).toContain(noise)
    expect(valuesOf(made(true), 'observed')).not.toContain(noise)
  })
  it('keeps what stands under a label, whatever the model thinks', () => {
    const labelled: Line[] = [['I', '10:40', 'Hypothesis: bananas and apples, as ever.']]
    const packet = buildPacket(readingOf(ticketOf(labelled)), model)
    expect(valuesOf(packet, 'hypothesis')).toEqual(['bananas and apples, as ever.'])
  })
  it('reads codes of tags and pasted data', () => {
    const pasted = 'run_1 att=1 10:02:11 timeout\nrun_2 att=1 10:02:19 timeout'
    const ticket = ticketOf([['I', '10:00', `Seen:\n\n${pasted}`]], { tags: read(['api', 'rly-5017']) })
    const messages = (valueOf(ticket.messages) ?? []).map((one) => ({
      ...one,
      blocks: [{ kind: 'code' as const, start: one.text.indexOf(pasted), end: one.text.length }],
    }))
    const packet = buildPacket(readingOf({ ...ticket, messages: read(messages) }), model)
    expect(valuesOf(packet, 'error')).toContain('rly-5017')
    expect(valuesOf(packet, 'evidence')).toEqual([pasted])
  })
})
