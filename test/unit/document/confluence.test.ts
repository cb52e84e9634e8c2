import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { toConfluence } from '@/lib/document/confluence'
import type { Block, OutgoingDocument } from '@/lib/document/document'
import { toHtml } from '@/lib/document/html'
import { toMarkdown } from '@/lib/document/markdown'
import type { MaskedDocument } from '@/lib/document/mask-document'

/** A document as if it had been masked. */
const ready = (blocks: Block[], title = 'Cause'): MaskedDocument =>
  ({ title: 'T', sections: [{ id: 'cause', title, blocks }] }) satisfies OutgoingDocument as MaskedDocument

const HOSTILE = [
  '</p><ac:structured-macro ac:name="html"><script>alert(1)</script>',
  '<![CDATA[x]]> ]]>',
  '&lt;b&gt; &amp; &#60; &nbsp;',
  '"quotes" \'single\' <br>',
  '{code}x{code}',
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 20 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((pieces) => pieces.join(' '))
  // eslint-disable-next-line no-control-regex -- what XML cannot hold
  .map((each) => each.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, ' '))
const block: fc.Arbitrary<Block> = fc.oneof(
  text.map((each): Block => ({ kind: 'paragraph', content: [{ text: each, look: 'strong' }] })),
  fc.array(text, { minLength: 1, maxLength: 3 }).map((items): Block => ({
    kind: 'list',
    ordered: true,
    items: items.map((each) => [{ text: each, look: 'code' }]),
  })),
  fc
    .array(text, { minLength: 1, maxLength: 3 })
    .map((lines): Block => ({ kind: 'code', text: lines.join('\n') })),
)

/** What an XML parser finds in the storage format: the words, and the elements. */
function readXml(xml: string): { words: string; names: Set<string> } {
  const names = new Set<string>()
  let words = ''
  const parser = new Parser(
    { onopentagname: (name) => names.add(name), ontext: (data) => (words += data) },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return { words, names }
}

describe('Confluence storage format', () => {
  it('reads back as the same words, with no element but ours', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), text, (blocks, title) => {
        const { words, names } = readXml(toConfluence(ready(blocks, title)))
        const said = blocks.map((one) =>
          one.kind === 'code'
            ? one.text
            : (one.kind === 'paragraph' ? [one.content] : one.items)
                .flat()
                .map((each) => each.text)
                .join(''),
        )
        expect(words).toBe(title + said.join(''))
        for (const name of names)
          expect([
            'h2',
            'p',
            'ol',
            'li',
            'strong',
            'code',
            'ac:structured-macro',
            'ac:plain-text-body',
          ]).toContain(name)
      }),
      { numRuns: 300 },
    )
  })

  it('leaves out what XML cannot hold', () => {
    const odd = 'a\u0000b\u000bc\ud800d\ufffee'
    expect(toConfluence(ready([{ kind: 'code', text: odd }]))).toContain('<![CDATA[abc\ufffdde]]>')
  })

  it('links to https only', () => {
    const link = (href: string): Block => ({
      kind: 'paragraph',
      content: [{ text: 'a', look: 'plain', href }],
    })
    expect(toConfluence(ready([link('https://kb.example/?a=1&b="2"')]))).toContain(
      '<a href="https://kb.example/?a=1&amp;b=&quot;2&quot;">a</a>',
    )
    expect(toConfluence(ready([link('javascript:alert(1)')]))).not.toContain('javascript')
  })
})

it('Markdown can have the title above it, and HTML headings of another level', () => {
  const document = ready([{ kind: 'paragraph', content: [{ text: 'x', look: 'plain' }] }])
  expect(
    marked.parse(toMarkdown({ ...document, title: '*T* <b>' } as MaskedDocument, true), { async: false }),
  ).toMatch(/^<h1>\*T\* &lt;b&gt;<\/h1>\n<h2>Cause<\/h2>/)
  expect(toHtml(document, 2)).toBe('<h2>Cause</h2><p>x</p>')
})
