import type { Block, Inline } from './document'
import type { MaskedDocument } from './mask-document'

/**
 * The document as HTML for an editor or a mail, without its title. Every text is escaped; links are https only.
 * @param level of the headings
 */
export function toHtml({ sections }: MaskedDocument, level: 2 | 3 = 3): string {
  return sections
    .map(({ title, blocks }) => `<h${level}>${escaped(title)}</h${level}>${blocks.map(blockOf).join('')}`)
    .join('')
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlinesOf(block.content)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${inlinesOf(item)}</li>`).join('')}</${tag}>`
    }
    case 'code':
      return `<pre><code>${escaped(block.text)}</code></pre>`
  }
}

function inlinesOf(content: readonly Inline[]): string {
  return content
    .map(({ text, look, href }) => {
      const words = escaped(text)
      const looked =
        look === 'plain' ? words : look === 'strong' ? `<strong>${words}</strong>` : `<code>${words}</code>`
      return href?.startsWith('https://') ? `<a href="${escaped(href)}">${looked}</a>` : looked
    })
    .join('')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
