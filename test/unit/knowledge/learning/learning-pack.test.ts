import { describe, expect, it } from 'vitest'
import { LONGEST_PACK, readLearningPack, writeLearningPack } from '@/lib/knowledge/learning/learning-pack'
import type { PastTicket } from '@/lib/knowledge/learning/past-ticket'

const SITE = 'https://acme.zendesk.com'
const ticket = (key: string, over: Partial<PastTicket> = {}): PastTicket => ({
  id: `${SITE}/${key}`,
  site: SITE,
  key,
  url: `${SITE}/agent/tickets/${key}`,
  at: '2026-11-20T10:00:00.000Z',
  terms: [
    ['reset', 2],
    ['link', 1],
  ],
  answers: [{ articleId: 'zendesk-guide@acme.zendesk.com/900101', how: 'linked' }],
  tags: ['login'],
  category: 'question',
  priority: null,
  group: null,
  ...over,
})
const pack = (...lines: unknown[]) =>
  [{ deskhand: 'past-tickets', version: 1, tickets: lines.length }, ...lines]
    .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    .join('\n')
const faultOf = (text: string) => {
  const read = readLearningPack(text)
  return read.ok ? null : read.fault
}

describe('a pack', () => {
  it('comes back as it was written, also from an editor of another system', () => {
    const tickets = [ticket('1'), ticket('2')]
    expect(readLearningPack(writeLearningPack(tickets))).toEqual({ ok: true, tickets })
    const edited = `\ufeff${writeLearningPack(tickets).replaceAll('\n', '\r\n')}\r\n`
    expect(readLearningPack(edited)).toEqual({ ok: true, tickets })
  })

  it.each([
    ['nothing', '', { reason: 'no-pack' }],
    ['another file', '{"criteria":[]}', { reason: 'no-pack' }],
    ['no JSON', 'key,article\n1,2', { reason: 'no-pack' }],
    ['a newer version', '{"deskhand":"past-tickets","version":2,"tickets":0}', { reason: 'newer-pack' }],
    [
      'a line that is cut short',
      pack(ticket('1'), '{"id":"https://a'),
      { reason: 'no-json', line: 3, field: '' },
    ],
    ['an empty line between', pack(ticket('1'), '', ticket('2')), { reason: 'no-json', line: 3, field: '' }],
    ['a ticket twice', pack(ticket('1'), ticket('1')), { reason: 'twice', line: 3, field: 'id' }],
    [
      'a key of JavaScript',
      pack(ticket('1'), JSON.stringify(ticket('2')).replace('{', '{"__proto__":{"x":1},')),
      { reason: 'no-json', line: 3, field: '' },
    ],
    [
      'a term that is no word',
      pack({
        ...ticket('1'),
        terms: [
          ['reset', 2],
          [5, 1],
        ],
      }),
      { reason: 'invalid', line: 2, field: 'terms.1.0' },
    ],
    [
      'a weight beyond all',
      pack(ticket('1', { terms: [['x', 1e9]] })),
      { reason: 'invalid', line: 2, field: 'terms.0.1' },
    ],
    [
      'more than is kept',
      pack({ ...ticket('1'), text: 'My password' }),
      { reason: 'invalid', line: 2, field: '' },
    ],
    [
      'a script for a link',
      pack(ticket('1', { url: 'javascript:alert(1)' })),
      { reason: 'foreign', line: 2, field: 'url' },
    ],
    [
      'a link elsewhere',
      pack(ticket('1', { url: 'https://evil.example/1' })),
      { reason: 'foreign', line: 2, field: 'url' },
    ],
    [
      'a site without TLS',
      pack(ticket('1', { site: 'http://acme.zendesk.com' })),
      { reason: 'foreign', line: 2, field: 'site' },
    ],
    [
      'an id of another ticket',
      pack(ticket('1', { id: `${SITE}/2` })),
      { reason: 'foreign', line: 2, field: 'id' },
    ],
    [
      'an article of another site',
      pack(ticket('1', { answers: [{ articleId: 'zendesk-guide@evil.example/1', how: 'solved' }] })),
      { reason: 'foreign', line: 2, field: 'answers.0.articleId' },
    ],
  ])('with %s is refused, and says where', (_, text, fault) => {
    expect(faultOf(text)).toEqual(fault)
  })

  it('that was broken off between two lines is refused', () => {
    const whole = writeLearningPack([ticket('1'), ticket('2'), ticket('3')])
    const cut = whole.split('\n').slice(0, 3).join('\n')
    expect(faultOf(cut)).toEqual({ reason: 'broken-off', promised: 3, found: 2 })
  })

  it('of more than a browser should take is refused before it is read', () => {
    expect(faultOf('x'.repeat(LONGEST_PACK + 1))).toEqual({ reason: 'too-long' })
    expect(faultOf(pack(...Array.from({ length: 20_001 }, () => '1')))).toEqual({ reason: 'too-many' })
    expect(faultOf(pack(`${'['.repeat(39_000)}`))).toMatchObject({ reason: 'no-json', line: 2 })
  })
})
