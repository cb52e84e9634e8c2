import type { Block, Inline } from '@/lib/document/document'
import type { MaskedDocument } from '@/lib/document/mask-document'

interface AdfMark {
  readonly type: 'strong' | 'code' | 'link'
  readonly attrs?: { readonly href: string }
}

/** A node of the Atlassian Document Format, as far as packets use it. */
export interface AdfNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly AdfNode[]
  readonly text?: string
  readonly marks?: readonly AdfMark[]
}

/** The document as ADF, which Jira Cloud's API and editor read. Text is text there: nothing needs escaping. */
export function toAdf({ sections }: MaskedDocument): AdfNode & { readonly version: 1 } {
  return {
    type: 'doc',
    version: 1,
    content: sections.flatMap(({ title, blocks }) => [
      { type: 'heading', attrs: { level: 3 }, content: textNodes([{ text: title, look: 'plain' }]) },
      ...blocks.map(blockNode),
    ]),
  }
}

function blockNode(block: Block): AdfNode {
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', content: textNodes(block.content) }
    case 'list':
      return {
        type: block.ordered ? 'orderedList' : 'bulletList',
        content: block.items.map((item) => ({
          type: 'listItem',
          content: [{ type: 'paragraph', content: textNodes(item) }],
        })),
      }
    case 'code':
      return { type: 'codeBlock', content: block.text === '' ? [] : [{ type: 'text', text: block.text }] }
  }
}

/** Empty text nodes are not allowed. */
function textNodes(content: readonly Inline[]): AdfNode[] {
  return content
    .filter(({ text }) => text !== '')
    .map(({ text, look, href }): AdfNode => {
      const marks: AdfMark[] = [
        ...(look === 'plain' ? [] : [{ type: look }]),
        ...(href === undefined ? [] : [{ type: 'link' as const, attrs: { href } }]),
      ]
      return { type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }
    })
}
