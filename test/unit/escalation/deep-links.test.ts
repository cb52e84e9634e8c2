import { describe, expect, it } from 'vitest'
import { typedEntry } from '@/lib/escalation/added'
import { deepLinks, linkFault, linkIds, linkValues } from '@/lib/escalation/deep-links'
import { editedFields, NO_EDITS } from '@/lib/escalation/edits'
import { PACKET } from './sample-packet'

describe('links into logs', () => {
  const fields = editedFields(PACKET, NO_EDITS)
  it('know the ids and the time of the failure', () => {
    expect(linkValues(PACKET, fields)).toMatchObject({
      id: 'req_9c41e07ab5d2368f',
      ids: 'req_9c41e07ab5d2368f',
      account: 'tn_7f3k2m9q',
      error: 'RLY-4500',
      ticket: '1',
      from: '2026-11-18T09:30:00.000Z',
      toMs: String(Date.parse('2026-11-18T09:50:00Z')),
    })
  })
  it('name all ids, each once', () => {
    const added = { ids: ['request id: 4fd20c9b17e8', 'req_9c41e07ab5d2368f'].map(typedEntry) }
    const edited = editedFields(PACKET, { ...NO_EDITS, added })
    const [link] = deepLinks([{ title: 'Logs', url: 'https://logs.example/?q={ids}' }], PACKET, edited)
    expect(link).toMatchObject({
      url: 'https://logs.example/?q=req_9c41e07ab5d2368f%20OR%204fd20c9b17e8',
    })
  })
  it('are about the id that is chosen, and a trace is read from its header', () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
    const added = {
      ids: ['request id: 4fd20c9b17e8', `traceparent: 00-${trace}-00f067aa0ba902b7-01`].map(typedEntry),
    }
    const edited = editedFields(PACKET, { ...NO_EDITS, added })
    expect(linkIds(PACKET, edited)).toEqual(['req_9c41e07ab5d2368f', '4fd20c9b17e8', trace])
    const of = (chosen: string | null) => {
      const { id, trace: found } = linkValues(PACKET, edited, chosen)
      return [id, found]
    }
    expect(of(null)).toEqual(['req_9c41e07ab5d2368f', trace])
    expect(of('4fd20c9b17e8')).toEqual(['4fd20c9b17e8', trace])
    expect(of(trace)).toEqual([trace, trace])
    expect(of('not-of-this-packet-1')).toEqual(['req_9c41e07ab5d2368f', trace])
  })
  it('know the time of a file where the ticket names none', () => {
    const span = {
      aspect: null,
      value: '2026-11-24T09:30:00Z – 2026-11-24 11:40:00,5+01:00',
      from: { file: 'a.har' },
    }
    const edited = editedFields(PACKET, { ...NO_EDITS, added: { 'time-window': [span] } })
    expect(linkValues({ ...PACKET, window: null }, edited)).toMatchObject({
      from: '2026-11-24T09:20:00.000Z',
      to: '2026-11-24T10:50:00.500Z',
    })
    expect(linkValues(PACKET, edited).from).toBe('2026-11-18T09:30:00.000Z')
    const local = { ...span, value: '2026-11-24 09:30:00' }
    const unzoned = editedFields(PACKET, { ...NO_EDITS, added: { 'time-window': [local] } })
    expect(linkValues({ ...PACKET, window: null }, unzoned).from).toBeUndefined()
  })
  it('encode every value, so that none can lead elsewhere', () => {
    const packet = { ...PACKET, ticket: { ...PACKET.ticket, key: "'); drop/?#&(x)" } }
    const [link] = deepLinks(
      [{ title: 'Kibana', url: 'https://logs.example/app?q={ticket}&f={fromMs}' }],
      packet,
      fields,
    )
    expect(link).toMatchObject({
      url: expect.stringMatching(
        /^https:\/\/logs\.example\/app\?q=%27%29%3B%20drop%2F%3F%23%26%28x%29&f=\d+$/,
      ) as string,
    })
  })
  it('never hold a secret that looks like an id', () => {
    const token = 'ghp_abcdefghijklmnopqrstuvwxyz0123456789'
    const added = { ids: [typedEntry(token)] }
    const none = {
      ...PACKET,
      fields: PACKET.fields.map((each) => (each.id === 'ids' ? { ...each, entries: [] } : each)),
    }
    expect(linkValues(none, editedFields(none, { ...NO_EDITS, added })).id).toBeUndefined()
  })
  it('say what the ticket does not name', () => {
    expect(deepLinks([{ title: 'Trace', url: 'https://t.example/{trace}' }], PACKET, fields)).toEqual([
      { title: 'Trace', missing: ['trace'] },
    ])
  })
  it.each([
    'http://logs.example/{id}',
    'javascript:alert(1)',
    'https://{id}.example/',
    'https://user@logs.example/{id}',
    'https://logs.example/{secret}',
    'https://logs.example/{id',
    '',
  ])('refuse %j with a sentence', (url) => {
    expect(linkFault(url)).toMatch(/\.$/)
    expect(deepLinks([{ title: 'x', url }], PACKET, fields)).toEqual([])
  })
})
