import type { Block, Inline } from '@/lib/document/document'
import type { MaskedDocument } from '@/lib/document/mask-document'
import { calm } from '@/lib/document/calm'

/** The document as text for chats and mails. */
export function toPlainText({ sections }: MaskedDocument): string {
  return `${sections.map(({ title, blocks }) => [`${calm(title)}:`, ...blocks.map(blockOf)].join('\n')).join('\n\n')}\n`
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return lineOf(block.content)
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${lineOf(item)}`)
        .join('\n')
    case 'code':
      return block.text
        .split('\n')
        .map((line) => `    ${calm(line)}`)
        .join('\n')
  }
}

function lineOf(content: readonly Inline[]): string {
  return content
    .map(({ text, href }) => (href === undefined || href === text ? calm(text) : `${calm(text)} (${href})`))
    .join('')
}
