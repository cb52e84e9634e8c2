import { describe, expect, it } from 'vitest'
import { adfToText } from '@/lib/ticket/adf-text'

const doc = (...content: unknown[]) => ({ type: 'doc', version: 1, content })
const node = (type: string, ...content: unknown[]) => ({ type, content })
const text = (value: string, ...marks: unknown[]) => ({ type: 'text', text: value, marks })
const p = (...content: unknown[]) => node('paragraph', ...content)
const li = (...content: unknown[]) => node('listItem', ...content)

describe('an Atlassian Document as people read it', () => {
  const cases: readonly [name: string, document: unknown, text: string][] = [
    ['paragraphs', doc(p(text('One')), p(text('Two'))), 'One\n\nTwo'],
    ['hard breaks', doc(p(text('One'), { type: 'hardBreak' }, text('Two'))), 'One\nTwo'],
    [
      'lists',
      doc(node('bulletList', li(p(text('a')), node('orderedList', li(p(text('b')))))), p(text('c'))),
      '- a\n  1. b\n\nc',
    ],
    [
      'a list that begins at 4',
      doc({ ...node('orderedList', li(p(text('d')))), attrs: { order: 4 } }),
      '4. d',
    ],
    ['code', doc(node('codeBlock', text('a\n\n  b'))), 'a\n\n  b'],
    ['quotes', doc(node('blockquote', p(text('a')), p(text('b')))), '> a\n>\n> b'],
    ['headings and rules', doc(node('heading', text('H')), { type: 'rule' }, p(text('a'))), 'H\n\na'],
    ['panels', doc(node('panel', p(text('mind'))), p(text('a'))), 'mind\n\na'],
    ['expands', doc({ ...node('expand', p(text('in'))), attrs: { title: 'Log' } }), 'Log\n\nin'],
    [
      'tables',
      doc(
        node(
          'table',
          node('tableRow', node('tableHeader', p(text('A'))), node('tableHeader', p(text('B')))),
          node('tableRow', node('tableCell', p(text('1')), p(text('2'))), node('tableCell')),
        ),
      ),
      'A | B\n1 2 |',
    ],
    [
      'tasks',
      doc(
        node(
          'taskList',
          { type: 'taskItem', attrs: { state: 'DONE' }, content: [text('a')] },
          { type: 'taskItem', attrs: { state: 'TODO' }, content: [text('b')] },
        ),
      ),
      '- [x] a\n- [ ] b',
    ],
    [
      'mentions',
      doc(
        p({ type: 'mention', attrs: { id: '1', text: '@Mira' } }, text(' and '), {
          type: 'mention',
          attrs: { text: 'Jo' },
        }),
      ),
      '@Mira and @Jo',
    ],
    [
      'emoji',
      doc(
        p(
          { type: 'emoji', attrs: { shortName: ':smile:', text: '😄' } },
          { type: 'emoji', attrs: { shortName: ':acme:' } },
        ),
      ),
      '😄:acme:',
    ],
    [
      'dates and states',
      doc(
        p({ type: 'date', attrs: { timestamp: '1795132800000' } }, text(' '), {
          type: 'status',
          attrs: { text: 'DONE' },
        }),
      ),
      '2026-11-20 DONE',
    ],
    [
      'pictures',
      doc(node('mediaSingle', { type: 'media', attrs: { type: 'file', alt: 'a.png' } })),
      '[image: a.png]',
    ],
    [
      'files below the text',
      doc(p(text('log')), node('mediaGroup', { type: 'media', attrs: { alt: 'a.log' } })),
      'log',
    ],
    [
      'cards',
      doc(p(text('see '), { type: 'inlineCard', attrs: { url: 'https://a.example/b' } })),
      'see https://a.example/b',
    ],
    ['unknown nodes', doc(node('somethingNew', p(text('inside')))), 'inside'],
    [
      'wrong shapes',
      doc(
        null,
        3,
        [text('x')],
        { type: 'text', text: 4 },
        { type: 'paragraph', content: 'y' },
        p(text('ok')),
      ),
      'ok',
    ],
    ['no document', null, ''],
  ]
  it.each(cases)('%s', (_, document, expected) => {
    expect(adfToText(document).text).toBe(expected)
  })

  it('says where links lead, and refuses scripts', () => {
    const link = (href: unknown) => ({ type: 'link', attrs: { href } })
    const rich = adfToText(
      doc(
        p(
          text('go', link('https://a.example/b')),
          text('no', link('javascript:1')),
          text('rel', link('/wiki/1')),
        ),
      ),
      'https://acme.atlassian.net',
    )
    expect(rich.text).toBe('gonorel')
    expect(rich.links).toEqual([
      { href: 'https://a.example/b', start: 0, end: 2 },
      { href: 'https://acme.atlassian.net/wiki/1', start: 4, end: 7 },
    ])
  })

  it('does not mind depth', () => {
    let deep: unknown = p(text('deep'))
    for (let depth = 0; depth < 10_000; depth += 1) deep = node(depth % 2 ? 'bulletList' : 'listItem', deep)
    expect(adfToText(doc(deep)).text).toMatch(/deep$/)
  })
})
