import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { marked, type Token } from 'marked'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Block, Inline, OutgoingDocument } from '@/lib/document/document'
import { toAdf } from '@/lib/escalation/formats/adf'
import { FORMATS } from '@/lib/escalation/formats/formats'
import { toHtml } from '@/lib/document/html'
import { toJiraWiki } from '@/lib/escalation/formats/jira-wiki'
import { fromJson, toJson } from '@/lib/escalation/formats/json'
import { toMarkdown } from '@/lib/document/markdown'
import { toPlainText } from '@/lib/escalation/formats/plain-text'
import type { MaskedDocument } from '@/lib/document/mask-document'
import { adfToText } from '@/lib/ticket/adf-text'

/** A document as if it had been masked. */
const ready = (document: OutgoingDocument) => document as MaskedDocument
const oneSection = (blocks: Block[]): MaskedDocument =>
  ready({ title: 'T', sections: [{ id: 'observed', title: 'Observed', blocks }] })
const paragraph = (text: string): MaskedDocument =>
  oneSection([{ kind: 'paragraph', content: [{ text, look: 'plain' }] }])

/** Text that tries to be markup in one format or another. */
const HOSTILE = [
  '</h3><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1)) ![x](https://evil.example/p.png)',
  '**bold** _it_ `code` ~~gone~~ # head',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '| a | b |',
  '--- ',
  '=== ',
  '```\nfence',
  'h1. big {color:red}red{color} {code}x{code} [~admin] [a|https://evil.example] !x.png! ||t||',
  '{noformat}',
  '@everyone @here #123 !45 see https://evil.example/?a=b&c=d www.evil.example',
  '&lt;b&gt; &amp; &#60;',
  'C:\\Users\\maya \\* \\',
  '$x$ ^a^ ==b== :smile:',
  '"quotes" \'single\'',
]
const textArbitrary = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 20 })), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(' '))
  .map((text) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u2060]+/g, ' ')) // eslint-disable-line no-control-regex
const inlineArbitrary: fc.Arbitrary<Inline> = fc.record({
  text: textArbitrary,
  look: fc.constantFrom('plain' as const, 'strong' as const, 'code' as const),
})
const blockArbitrary: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('paragraph' as const),
    content: fc.array(inlineArbitrary, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(fc.array(inlineArbitrary, { minLength: 1, maxLength: 2 }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({
    kind: fc.constant('code' as const),
    text: fc.array(textArbitrary, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  }),
)
const documentArbitrary: fc.Arbitrary<MaskedDocument> = fc
  .array(
    fc.record({
      id: fc.constant('observed'),
      title: fc.constant('Observed'),
      blocks: fc.array(blockArbitrary, { minLength: 1, maxLength: 3 }),
    }),
    {
      minLength: 1,
      maxLength: 2,
    },
  )
  .map((sections) => ready({ title: 'T', sections }))

const squashed = (text: string) => text.replace(/[\s\u2060]+/g, '')
/** All words of a document, without spaces, in order. */
function wordsOf({ sections }: OutgoingDocument): string {
  const textOf = (one: Block): string => {
    if (one.kind === 'code') return one.text
    const lines = one.kind === 'paragraph' ? [one.content] : one.items
    return lines
      .flat()
      .map(({ text }) => text)
      .join('')
  }
  return squashed(sections.map(({ title, blocks }) => title + blocks.map(textOf).join('')).join(''))
}

/** What a Markdown parser takes for text, and every kind of markup it sees. */
function readMarkdown(markdown: string): { words: string; kinds: Set<string> } {
  const kinds = new Set<string>()
  let words = ''
  const walk = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      kinds.add(token.type)
      const inner = token as { tokens?: Token[]; items?: Token[] }
      if (inner.items) walk(inner.items)
      else if (inner.tokens) walk(inner.tokens)
      else if ('text' in token && token.type !== 'space') words += String(token.text)
    }
  }
  walk(marked.lexer(markdown))
  return { words: squashed(words), kinds }
}

describe('Markdown', () => {
  it('reads back as the same words, with no markup but ours', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        const { words, kinds } = readMarkdown(toMarkdown(document))
        expect(words).toBe(wordsOf(document))
        for (const kind of ['html', 'link', 'image', 'table', 'blockquote', 'hr', 'em', 'del', 'def'])
          expect(kinds).not.toContain(kind)
      }),
      { numRuns: 300 },
    )
  })
  it('calls nobody and links to no other work', () => {
    const text = toMarkdown(paragraph('@everyone see #12 and mail a@b.example'))
    expect(text).not.toMatch(/@everyone|#12/)
    expect(text).toContain('a@b')
  })
  it('keeps a link that is ours', () => {
    const link = oneSection([
      { kind: 'paragraph', content: [{ text: '4001', look: 'plain', href: 'https://a.example/x' }] },
    ])
    expect(marked.parse(toMarkdown(link), { async: false })).toContain(
      '<a href="https://a.example/x">4001</a>',
    )
  })
})

describe('HTML', () => {
  const TAGS = new Set(['h3', 'p', 'ul', 'ol', 'li', 'pre', 'code', 'strong', 'a'])
  it('reads back as the same words, with no tags but ours', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        let words = ''
        const parser = new Parser({
          onopentag: (name, attributes) => {
            expect(TAGS).toContain(name)
            expect(Object.keys(attributes).filter((each) => each !== 'href')).toEqual([])
          },
          ontext: (text) => (words += text),
        })
        parser.end(toHtml(document))
        expect(squashed(words)).toBe(wordsOf(document))
      }),
      { numRuns: 300 },
    )
  })
  it('leads nowhere but over https', () => {
    const link = oneSection([
      {
        kind: 'paragraph',
        content: [{ text: 'x', look: 'plain', href: 'javascript:alert(1)' as 'https://' }],
      },
    ])
    expect(toHtml(link)).toBe('<h3>Observed</h3><p>x</p>')
  })
})

describe('ADF', () => {
  const text = z.strictObject({
    type: z.literal('text'),
    text: z.string().min(1),
    marks: z
      .array(
        z.union([
          z.strictObject({ type: z.enum(['strong', 'code']) }),
          z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: z.string() }) }),
        ]),
      )
      .optional(),
  })
  const para = z.strictObject({ type: z.literal('paragraph'), content: z.array(text) })
  const item = z.strictObject({ type: z.literal('listItem'), content: z.array(para).min(1) })
  const doc = z.strictObject({
    type: z.literal('doc'),
    version: z.literal(1),
    content: z.array(
      z.union([
        z.strictObject({
          type: z.literal('heading'),
          attrs: z.strictObject({ level: z.number().min(1).max(6) }),
          content: z.array(text),
        }),
        para,
        z.strictObject({ type: z.enum(['bulletList', 'orderedList']), content: z.array(item).min(1) }),
        z.strictObject({
          type: z.literal('codeBlock'),
          content: z.array(z.strictObject({ type: z.literal('text'), text: z.string().min(1) })),
        }),
      ]),
    ),
  })
  it('has the shape of the format and reads back as the same words', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        const adf = toAdf(document)
        expect(doc.safeParse(adf).success).toBe(true)
        const all: string[] = []
        JSON.stringify(
          adf,
          (key, value: unknown) => (key === 'text' && typeof value === 'string' && all.push(value), value),
        )
        expect(squashed(all.join(''))).toBe(wordsOf(document))
      }),
      { numRuns: 200 },
    )
  })
  it('is read by the reader of tickets', () => {
    const read = adfToText(
      toAdf(
        oneSection([
          {
            kind: 'list',
            ordered: true,
            items: [[{ text: 'Sign in', look: 'plain' }], [{ text: 'Export', look: 'strong' }]],
          },
          { kind: 'code', text: 'HTTP/2 500\n{"a":1}' },
        ]),
      ),
    )
    expect(read.text).toBe('Observed\n\n1. Sign in\n2. Export\n\nHTTP/2 500\n{"a":1}')
  })
})

describe('JSON', () => {
  it('is read back whole', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        expect(fromJson(toJson(document))).toEqual(document)
      }),
    )
  })
  it.each([
    '',
    '[]',
    '{"deskhand":"packet"}',
    '{"deskhand":"packet","version":1,"title":"x","sections":[{"id":"a"}]}',
  ])('refuses %s', (text) => expect(fromJson(text)).toBeNull())
})

describe('Jira wiki markup', () => {
  it.each([
    ['h1. big', 'h1&#46; big'],
    ['{code}x{code}', '\\{code\\}x\\{code\\}'],
    ['[~admin] [a|https://evil.example]', '\\[\\~admin\\] \\[a\\|https://evil.example\\]'],
    ['C:\\new <b>', 'C:&#92;new &lt;b&gt;'],
    ['* item', '\\* item'],
    ['# item', '\\# item'],
    ['!x.png! ||t||', '\\!x.png\\! \\|\\|t\\|\\|'],
  ])('%s is text', (text, wanted) => {
    expect(toJiraWiki(paragraph(text))).toBe(`h3. Observed\n${wanted}\n`)
  })
  it('keeps pasted output as it is, and nothing in it ends the block', () => {
    const wiki = toJiraWiki(oneSection([{ kind: 'code', text: 'a {noformat} *b* {NOFORMAT}' }]))
    expect(wiki.match(/\{noformat/gi)).toHaveLength(2)
    expect(wiki).toContain('*b*')
  })
})

describe('plain text', () => {
  it('holds all words and calls nobody', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        const text = toPlainText(document)
        expect(text).not.toMatch(/(?<![\w@#!])@\w/)
        for (const { title } of document.sections) expect(text).toContain(title)
      }),
    )
  })
  it('numbers steps', () => {
    const items = [
      [{ text: 'Sign in', look: 'plain' as const }],
      [{ text: 'Export', look: 'plain' as const }],
    ]
    expect(toPlainText(oneSection([{ kind: 'list', ordered: true, items }]))).toBe(
      'Observed:\n1. Sign in\n2. Export\n',
    )
  })
})

it('has a way to write every format', () => {
  for (const { write } of Object.values(FORMATS)) expect(write(paragraph('x'))).toContain('Observed')
})
