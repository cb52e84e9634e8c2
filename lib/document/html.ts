import type { Block } from './document'
import { escapedMarkup, inlinesOf } from './inlines'
import type { MaskedDocument } from './mask-document'

/**
 * The document as HTML for an editor or a mail, without its title. Every text is escaped; links are https only.
 * @param level of the headings
 */
export function toHtml({ sections }: MaskedDocument, level: 2 | 3 = 3): string {
  return sections
    .map(
      ({ title, blocks }) => `<h${level}>${escapedMarkup(title)}</h${level}>${blocks.map(blockOf).join('')}`,
    )
    .join('')
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlinesOf(block.content, escapedMarkup)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${inlinesOf(item, escapedMarkup)}</li>`).join('')}</${tag}>`
    }
    case 'code':
      return `<pre><code>${escapedMarkup(block.text)}</code></pre>`
  }
}
