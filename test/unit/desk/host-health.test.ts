import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HostHealthDesk } from '@/lib/desk/host-health-desk'
import type { TicketReading } from '@/lib/desk/ticket-desk'
import { pathShape } from '@/lib/host/path-shape'
import { read, unreadable } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { memoryArea } from '../storage/memory-area'
import { ticketOf } from '../signals/ticket-of'

const ABOUT = { version: '1.2.3', browser: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0' }
const SELECTORS = [
  { name: 'composers', matched: 1, of: 2, seen: '2026-06' },
  { name: 'fields.priority', matched: -1, of: 2, seen: '2026-06' },
]
const REF = { host: 'zendesk', site: 'https://acme.zendesk.com', key: '4001' } as const

type Read = Extract<TicketReading, { kind: 'read' }>

function readingOf(snapshot: Partial<TicketSnapshot>, at: string, parts: Read['raw']['parts'] = {}): Read {
  const whole = { ...ticketOf([]), ...snapshot }
  return {
    kind: 'read',
    ref: REF,
    snapshot: whole,
    raw: { ref: REF, readAt: at, parts },
    readMs: 1,
    requests: 1,
  } as unknown as Read
}

const EARLY = '2026-11-27T08:00:00.000Z'
const LATE = '2026-11-27T09:00:00.000Z'

describe('what can be read on a helpdesk', () => {
  it('is told with the way it went, and since when it goes this way', async () => {
    const desk = new HostHealthDesk(memoryArea().area)
    await desk.note(readingOf({ subject: read('A'), sla: unreadable('forbidden') }, EARLY))
    await desk.note(readingOf({ subject: { value: 'A', route: 'dom' }, sla: unreadable('forbidden') }, LATE))
    const { fields, host } = await desk.look(readingOf({}, LATE), SELECTORS, ABOUT)
    expect(host).toBe('zendesk')
    expect(fields).toContainEqual({ field: 'subject', how: 'dom', since: LATE })
    expect(fields).toContainEqual({ field: 'sla', how: 'forbidden', since: EARLY })
  })

  it('names the last failure, of the ticket or of a part of it, and keeps it when reading works again', async () => {
    const desk = new HostHealthDesk(memoryArea().area)
    const path = '/api/v2/tickets/4001/audits?include=users'
    const audits = { ok: false, reason: 'server-error', status: 503, path } as const
    const sla = { ok: false, reason: 'not-found', status: 404, path } as const
    await desk.note(readingOf({}, EARLY, { sla, audits }))
    await desk.note(readingOf({}, LATE))
    const failure = { path: '/api/v2/tickets/{id}/audits', reason: 'server-error', status: 503, at: EARLY }
    expect((await desk.look(readingOf({}, LATE), null, ABOUT)).failure).toEqual(failure)
    const gone = { ok: false, reason: 'forbidden', path: '/rest/api/3/issue/DESK-1' } as const
    await desk.note({ kind: 'failed', ref: REF, failure: gone, at: LATE })
    expect((await desk.look(readingOf({}, LATE), null, ABOUT)).failure).toMatchObject({ reason: 'forbidden' })
  })

  it('is of each helpdesk by itself, and of none where no ticket is open', async () => {
    const desk = new HostHealthDesk(memoryArea().area)
    await desk.note(readingOf({}, EARLY))
    const other = { ...REF, site: 'https://other.zendesk.com' }
    expect((await desk.look({ kind: 'reading', ref: other }, null, ABOUT)).fields).toEqual([])
    expect(await desk.look({ kind: 'no-ticket', site: null }, null, ABOUT)).toMatchObject({ host: null })
  })

  it('says which selector of how many matched, or that none did', async () => {
    const { report } = await new HostHealthDesk(memoryArea().area).look(null, SELECTORS, ABOUT)
    expect(report).toContain('- composers: 2 of 2, 2026-06')
    expect(report).toContain('- fields.priority: none of 2, 2026-06')
    expect(report).toContain('Deskhand 1.2.3')
  })
})

describe('the report', () => {
  const word = fc.stringMatching(/^[a-z]{4,10}$/).map((letters) => `zq${letters}qz`)
  const number = fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String)

  it('holds no word, name, number or address of a ticket, whatever failed', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 12, maxLength: 12 }),
        number,
        fc.constantFrom('subject', 'messages', 'requester', 'customFields', 'tags'),
        async (words, id, unread) => {
          const [
            a = '',
            b = '',
            c = '',
            d = '',
            e = '',
            f = '',
            g = '',
            h = '',
            i = '',
            j = '',
            k = '',
            l = '',
          ] = words
          const person = { id: `${id}-${a}`, name: `${a} ${b}`, role: 'requester' as const }
          const ref = { host: 'zendesk', site: `https://${c}.zendesk.com`, key: id } as const
          const path = `/api/v2/tickets/${id}/${d}/comments?query=${e}#${f}`
          const snapshot = {
            ...ticketOf([]),
            ...ref,
            url: `${ref.site}/agent/tickets/${id}`,
            subject: read(`${g} ${h}`),
            stateName: read(i),
            requester: read(person),
            tags: read([j]),
            customFields: read([{ id, name: k, value: l }]),
            [unread]: unreadable('malformed'),
          } as unknown as TicketSnapshot
          const desk = new HostHealthDesk(memoryArea().area)
          const failed = { ok: false, reason: 'malformed', path } as const
          const raw = { ref, readAt: EARLY, parts: { comments: failed } }
          const reading = { kind: 'read', ref, snapshot, raw, readMs: 1, requests: 1 } as unknown as Read
          await desk.note(reading)
          const { report } = await desk.look(reading, SELECTORS, ABOUT)
          expect(report).toContain('/api/v2/tickets/{id}/{id}/comments')
          for (const seeded of [...words, id, 'zendesk.com']) expect(report).not.toContain(seeded)
        },
      ),
    ))

  it.each([
    ['/rest/api/3/issue/DESK-12/comment?maxResults=100', '/rest/api/3/issue/{id}/comment'],
    ['/api/v2/tickets/4001/comments.json', '/api/v2/tickets/{id}/comments.json'],
    ['/api/v2/help_center/en-us/articles/99', '/api/v2/help_center/{id}/articles/{id}'],
    ['/login?return_to=acme', '/{id}'],
  ])('tells of %s only that it is %s', (path, shape) => {
    expect(pathShape(path)).toBe(shape)
  })
})
