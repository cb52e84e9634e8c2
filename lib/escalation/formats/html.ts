import type { Block, Inline } from '../document'
import type { MaskedDocument } from '../mask-document'

/** The document as HTML for an editor or a mail. Every text is escaped; links are https only. */
export function toHtml({ sections }: MaskedDocument): string {
  return sections
    .map(({ title, blocks }) => `<h3>${escaped(title)}</h3>${blocks.map(blockOf).join('')}`)
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
