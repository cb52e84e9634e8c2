import { marked } from 'marked'
import { expect, it } from 'vitest'
import type { Inline } from '@/lib/document/document'
import { toMarkdown } from '@/lib/document/markdown'
import type { MaskedDocument } from '@/lib/document/mask-document'

/** How a paragraph of these runs reads once it has been through Markdown. */
function readBack(content: Inline[]): string {
  const sections = [{ id: 'observed', title: 'Observed', blocks: [{ kind: 'paragraph' as const, content }] }]
  const html = marked.parse(toMarkdown({ title: 'T', sections } as unknown as MaskedDocument), {
    async: false,
  })
  return /<p>(.*)<\/p>/.exec(html)?.[1] ?? ''
}

it('code beside code keeps its words', () => {
  const code = (text: string): Inline => ({ text, look: 'code' })
  expect(readBack([code('one '), code(' two')])).toBe('one  two')
  expect(readBack([code('one')])).toBe('<code>one</code>')
})

it('an e-mail address is no link', () => {
  const plain = (text: string): Inline => ({ text, look: 'plain' })
  expect(readBack([plain('Mail a.b@mail.acme.example or 0@0.0 now')])).toBe(
    'Mail a.b@mail.acme.example or 0@0.0 now',
  )
})
