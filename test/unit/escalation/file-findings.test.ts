import { describe, expect, it } from 'vitest'
import { attachedFiles } from '@/lib/escalation/attached-files'
import { buildPacket } from '@/lib/escalation/build-packet'
import { commandFinding, fileFindings, type FileFinding } from '@/lib/escalation/file-findings'
import { addedEntry } from '@/lib/escalation/added'
import { readEvidence } from '@/lib/evidence/read-evidence'
import { textOf } from '@/lib/evidence/evidence'
import { harText } from '../../eval/har/har-parts'
import { read, valueOf } from '@/lib/ticket/field'
import { readingOf, ticketOf } from '../signals/ticket-of'

function findingsOf(name: string, source: string): { findings: FileFinding[]; clean: string } {
  const outcome = readEvidence(name, source)
  if (!outcome.ok) throw new Error(outcome.fault)
  return { findings: fileFindings(name, outcome.facts), clean: textOf(outcome) }
}
const entriesOf = (findings: readonly FileFinding[]) =>
  findings.flatMap(({ kind, entries }) =>
    entries.map(({ field, aspect, value }) => [kind, field, aspect, value]),
  )

describe('a HAR', () => {
  const TOKEN = 'k7Q9fTqvN2mWz81LsPbRk7Q9fTqvN2mW'
  const { findings, clean } = findingsOf(
    'session.har',
    harText('firefox', [
      {
        url: 'https://api.example/late',
        time: 4_200,
        requestHeaders: { 'User-Agent': 'Mozilla/5.0 Firefox/132.0' },
      },
      {
        url: `https://api.example/orders?access_token=${TOKEN}`,
        status: 503,
        time: 31,
        requestHeaders: { authorization: `Bearer ${TOKEN}`, 'x-request-id': 'req-771' },
        body: {
          mimeType: 'application/json',
          text: '{"code":"UPSTREAM_TIMEOUT","detail":"orders did not answer"}',
        },
      },
      { url: 'https://api.example/gone', status: 0, time: 5 },
    ]),
  )

  it('becomes entries of the fields where each belongs', () => {
    expect(entriesOf(findings)).toEqual([
      [
        'failing',
        'error',
        null,
        expect.stringMatching(
          /^GET api\.example\/orders → 503 · 31 ms · 2026-11-24T09:3\d:\d\d\.\d{3}Z · UPSTREAM_TIMEOUT – orders did not answer$/,
        ),
      ],
      ['failing', 'ids', null, 'x-request-id: req-771'],
      ['failing', 'error', null, expect.stringMatching(/^GET api\.example\/gone → 0 · 5 ms · /)],
      ['slow', 'evidence', null, expect.stringMatching(/^GET api\.example\/late → 200 · 4200 ms · /)],
      ['span', 'time-window', null, expect.stringMatching(/^2026-11-24T09:3\S+ – 2026-11-24T09:3\S+$/)],
      ['browser', 'environment', 'browser', 'Mozilla/5.0 Firefox/132.0'],
      ['file', 'evidence', 'file', 'session.har'],
    ])
  })

  it('says nothing that does not stand in the cleaned file', () => {
    const parts = findings
      .filter(({ kind }) => kind !== 'file')
      .flatMap(({ entries }) => entries.map(({ value }) => value))
      .flatMap((value) => value.split(/ (?:→|·|–) |: | ms\b|(?<=^(?:GET|POST)) /))
    for (const part of parts.filter((each) => each !== '')) expect(clean).toContain(part.trim())
  })

  it('gives a request as its masked command, unless that is too long', () => {
    const request = findings[0]?.request
    if (!request) throw new Error('no request')
    const [entry] = commandFinding('session.har', request)?.entries ?? []
    expect(entry).toMatchObject({ field: 'evidence', from: { file: 'session.har' } })
    expect(entry?.value).toMatch(/^curl 'https:\/\/api\.example\/orders\?access_token=<token-\d>'/)
    expect(entry?.value).not.toContain(TOKEN)
    expect(commandFinding('session.har', { ...request, curl: 'x'.repeat(8_001) })).toBeNull()
  })
})

it('a log gives its first error, what it repeats, its span and its ids', () => {
  const { findings } = findingsOf(
    'worker.log',
    [
      '2026-11-24T09:31:02Z WARN retry 1 of 5',
      '2026-11-24T09:31:03Z WARN retry 2 of 5',
      '2026-11-24T09:31:04Z ERROR job failed request_id=req-991 password="treehouse7!"',
      'java.net.SocketTimeoutException: Read timed out',
      '\tat com.acme.Client.call(Client.java:88)',
    ].join('\n'),
  )
  expect(entriesOf(findings)).toEqual([
    [
      'error',
      'error',
      null,
      '2026-11-24T09:31:04Z ERROR job failed request_id=req-991 password="<password-1>"\njava.net.SocketTimeoutException: Read timed out\n\tat com.acme.Client.call(Client.java:88)',
    ],
    ['repeated', 'evidence', null, '2 × 2026-11-24T09:31:02Z WARN retry 1 of 5'],
    ['span', 'time-window', null, '2026-11-24T09:31:02Z – 2026-11-24T09:31:04Z'],
    ['id', 'ids', null, 'request_id: req-991'],
    ['file', 'evidence', 'file', 'worker.log'],
  ])
})

it('a pasted stack trace gives what was thrown and where', () => {
  const { findings } = findingsOf(
    '',
    'TypeError: total is undefined\n    at sum (/srv/app/cart.js:12:7)\n    at checkout (/srv/app/checkout.js:40:3)\n',
  )
  expect(entriesOf(findings)).toEqual([
    ['error', 'error', null, 'TypeError: total is undefined'],
    ['frames', 'evidence', null, 'sum – /srv/app/cart.js:12\ncheckout – /srv/app/checkout.js:40'],
  ])
})

it('a pasted command gives itself and its ids', () => {
  const { findings } = findingsOf('', "curl https://api.example/v1/jobs -H 'x-request-id: req-771'")
  expect(entriesOf(findings)).toEqual([
    ['command', 'evidence', null, expect.stringMatching(/^curl https:\/\/api\.example\/v1\/jobs/)],
    ['id', 'ids', null, 'x-request-id: req-771'],
  ])
})

it('an answer in JSON gives its error and ids', () => {
  const { findings } = findingsOf(
    '',
    '{"error":{"code":"quota_exceeded","message":"The quota is used up"},"requestId":"r-9912"}',
  )
  expect(entriesOf(findings)).toEqual([
    ['error', 'error', null, 'quota_exceeded – The quota is used up'],
    ['id', 'ids', null, 'requestId: r-9912'],
  ])
})

it('a text that says nothing known gives nothing', () => {
  expect(findingsOf('', 'It does not work.').findings).toEqual([])
})

it('an error of many lines is cut at a line end, and a long name of a file at its end', () => {
  const lines = Array.from(
    { length: 29 },
    (_, at) => `\tat com.acme.${'Deep'.repeat(80)}.call(Client.java:${at})`,
  )
  const name = `${'n'.repeat(400)}.log`
  const { findings } = findingsOf(
    name,
    ['2026-11-24T09:31:03Z INFO up', '2026-11-24T09:31:04Z ERROR job failed', ...lines].join('\n'),
  )
  const [entry] = findings[0]?.entries ?? []
  expect(entry?.value.length).toBeLessThanOrEqual(4_000)
  expect(entry?.value.endsWith(')')).toBe(true)
  for (const { entries } of findings)
    for (const { aspect, value, from } of entries)
      expect(addedEntry.safeParse({ aspect, value, from }).success).toBe(true)
})

it.each([
  ['session.har', true],
  ['app.log.1', true],
  ['console.txt', true],
  ['server-logs 2026.zip', true],
  ['session-clean.har', false],
  ['dialog.zip', false],
  ['screenshot.png', false],
  ['invoice.pdf', false],
])('%s should be cleaned before it travels: %s', (name, expected) => {
  const ticket = ticketOf([['R', '10:00', 'The export fails with HTTP 500, see the file.']])
  const attachments = [{ name, mediaType: 'application/octet-stream', bytes: 1_000 }]
  const messages = (valueOf(ticket.messages) ?? []).map((one) => ({ ...one, attachments }))
  const packet = buildPacket(readingOf({ ...ticket, messages: read(messages) }))
  expect(attachedFiles(packet)).toEqual(expected ? [name] : [])
})
