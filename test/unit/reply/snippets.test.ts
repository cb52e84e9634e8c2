import { describe, expect, it } from 'vitest'
import { fillSnippet, unknownVariables } from '@/lib/reply/snippets/fill-snippet'
import { readSnippets, withSnippets } from '@/lib/reply/snippets/read-snippets'
import { ALWAYS, type Snippet, type SnippetCondition } from '@/lib/reply/snippets/snippet'
import { fitsTicket, type SnippetTicket } from '@/lib/reply/snippets/snippet-ticket'
import { writeCsv, writeJson } from '@/lib/reply/snippets/write-snippets'

const TICKET: SnippetTicket = {
  host: 'zendesk',
  stage: 'in-progress',
  key: '4001',
  url: 'https://acme.zendesk.com/agent/tickets/4001',
  subject: 'Export stops',
  status: 'Open',
  priority: null,
  requester: 'Maya Lindqvist',
  organization: null,
  agent: 'Jon Berger',
  fields: [{ name: 'Product area', value: 'Webhooks' }],
  frame: {
    language: 'de',
    firstName: 'Maya',
    now: Date.parse('2026-11-26T12:04:00Z'),
    nextUpdate: Date.parse('2026-11-26T16:04:00Z'),
  },
}
const one = (changes: Partial<Snippet> = {}): Snippet => ({
  title: 'Greeting',
  text: 'Hello {{requester.first}}',
  kind: 'reply',
  when: ALWAYS,
  ...changes,
})
const when = (changes: Partial<SnippetCondition>) => one({ when: { ...ALWAYS, ...changes } })

describe('variables', () => {
  it.each([
    ['Hello {{requester.first}}, this is {{ agent.first }}.', 'Hello Maya, this is Jon.'],
    ['{{ticket.id}}: {{ticket.subject}}', '4001: Export stops'],
    ['by {{next.update}}', 'by 16:00 UTC'],
    ['{{field.product area}}', 'Webhooks'],
    ['{{ticket.priority}} and {{field.plan}} and {{nonsense}}', '____ and ____ and ____'],
    ['{{constructor}} {{__proto__}}', '____ {{__proto__}}'],
    ['no {variable} here', 'no {variable} here'],
  ])('%s', (text, filled) => {
    expect(fillSnippet(text, TICKET)).toBe(filled)
  })

  it('that there are none of are named', () => {
    expect(unknownVariables('{{requester.first}} {{field.plan}} {{agent.mail}} {{agent.mail}}')).toEqual([
      'agent.mail',
    ])
  })
})

describe('a snippet is for tickets', () => {
  it.each<[string, Partial<SnippetCondition>, boolean]>([
    ['of any kind', {}, true],
    ['in this language', { language: 'de' }, true],
    ['in another', { language: 'fr' }, false],
    ['of this host', { host: 'zendesk' }, true],
    ['of the other', { host: 'jira' }, false],
    ['in this stage', { stage: 'in-progress' }, true],
    ['in another stage', { stage: 'solved' }, false],
    ['with this field', { field: { name: 'product AREA', value: 'webhooks' } }, true],
    ['with another value', { field: { name: 'Product area', value: 'Billing' } }, false],
    ['where all hold and one does not', { language: 'de', host: 'jira' }, false],
  ])('%s', (_, condition, fits) => {
    expect(fitsTicket(when(condition), TICKET)).toBe(fits)
  })
})

const MANY: Snippet[] = [
  one({ title: 'Comma, "quotes"', text: 'One\n\nTwo; three, "four"' }),
  one({ title: '=SUM(A1)', text: '-1 is less' }),
  one({
    title: 'Für Jira',
    kind: 'note',
    when: { language: 'de', host: 'jira', stage: 'solved', field: { name: 'Plan', value: '@pro' } },
  }),
]

describe('files', () => {
  it.each([
    ['JSON', writeJson],
    ['a table', writeCsv],
  ])('come back whole as %s', (_, write) => {
    expect(readSnippets(write(MANY))).toEqual({ ok: true, snippets: MANY })
  })

  it('as tables hold no formula', () => {
    const cells = writeCsv(MANY).match(/(?:^|,|\n)"?[=+@-]/g)
    expect(cells).toBeNull()
  })

  it('may have semicolons, a mark of byte order, and only the needed columns', () => {
    expect(readSnippets('\ufeffTitle;Text\r\nHi;Hello there\r\n')).toEqual({
      ok: true,
      snippets: [one({ title: 'Hi', text: 'Hello there' })],
    })
  })

  it.each([
    ['{"deskhand":"snippets"', { reason: 'no-json' }],
    ['{"deskhand":"snippets","version":1,"snippets":[{"__proto__":{"title":"x"}}]}', { reason: 'no-json' }],
    ['['.repeat(200_000), { reason: 'no-json' }],
    ['{"deskhand":"rubric","version":1,"snippets":[]}', { reason: 'no-snippets' }],
    ['{"deskhand":"snippets","version":1,"snippets":[]}', { reason: 'no-snippets' }],
    ['title,text,__proto__\na,b,c', { reason: 'unknown-column', column: '__proto__' }],
    ['title,body\na,b', { reason: 'unknown-column', column: 'body' }],
    ['title\na', { reason: 'no-column', column: 'text' }],
    ['title,text,language\na,b,en\nc,d,klingon', { reason: 'invalid', place: 2, field: 'when.language' }],
    ['title,text\na,b\nA,c', { reason: 'twice', place: 2, title: 'A' }],
    [
      `title,text\n${Array.from({ length: 501 }, (_, index) => `${index},x`).join('\n')}`,
      { reason: 'too-many' },
    ],
    ['x'.repeat(3_000_001), { reason: 'too-long' }],
  ])('that are not whole change nothing: %.40s', (text, fault) => {
    expect(readSnippets(text)).toEqual({ ok: false, fault })
  })

  it('replace what has the same title and leave the rest', () => {
    const next = withSnippets([one(), one({ title: 'Other' })], [one({ title: 'GREETING', text: 'New' })])
    expect(next?.map(({ title, text }) => [title, text])).toEqual([
      ['Other', 'Hello {{requester.first}}'],
      ['GREETING', 'New'],
    ])
  })
})
