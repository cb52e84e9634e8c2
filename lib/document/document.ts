import { z } from 'zod'

/** A stretch of text in one look. It holds no line breaks. */
export const inline = z.strictObject({
  text: z.string(),
  look: z.enum(['plain', 'strong', 'code']),
  /** Absolute https address. */
  href: z.string().startsWith('https://').optional(),
})
export type Inline = z.infer<typeof inline>

const inlines = z.array(inline).max(60)

export const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), content: inlines }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(inlines).min(1).max(100) }),
  /** Text exactly as it is, with its line breaks. */
  z.strictObject({ kind: z.literal('code'), text: z.string() }),
])
export type Block = z.infer<typeof block>

export const section = z.strictObject({
  /** Id of the packet's field, the article's part, or of what else stands in the document. */
  id: z.string().max(40),
  title: z.string().max(200),
  blocks: z.array(block).max(100),
})
export type Section = z.infer<typeof section>

/** What leaves for elsewhere, a packet or an article: the one shape every format is written from. */
export const outgoingDocument = z.strictObject({
  title: z.string().max(300),
  sections: z.array(section).max(40),
})
export type OutgoingDocument = z.infer<typeof outgoingDocument>

/** A run of plain text. */
export function plain(text: string): Inline {
  return { text: oneLine(text), look: 'plain' }
}

export function strong(text: string): Inline {
  return { text: oneLine(text), look: 'strong' }
}

/** The text on one line: line breaks and other control characters become spaces. */
export function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- what a terminal or editor would act on is not text
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ')
}

/** The document with every text passed through `change`; shape, looks and links stay. */
export function mapTexts(document: OutgoingDocument, change: (text: string) => string): OutgoingDocument {
  const inlinesOf = (content: readonly Inline[]) =>
    content.map((each) => ({ ...each, text: change(each.text) }))
  return {
    title: change(document.title),
    sections: document.sections.map((each) => ({
      ...each,
      title: change(each.title),
      blocks: each.blocks.map((one): Block => {
        switch (one.kind) {
          case 'paragraph':
            return { ...one, content: inlinesOf(one.content) }
          case 'list':
            return { ...one, items: one.items.map(inlinesOf) }
          case 'code':
            return { ...one, text: change(one.text) }
        }
      }),
    })),
  }
}
