import type { Block } from './document'
import { escapedMarkup, inlinesOf } from './inlines'
import type { MaskedDocument } from './mask-document'

/** Characters that XML 1.0 has no way to write. */
// eslint-disable-next-line no-control-regex -- they are what must not be written
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
/** Halves of a pair that stand alone: no character, and no XML. */
const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * The document in Confluence's storage format (XHTML with macros), without its title. Every text is escaped; code stands in the code
 * macro, whose end mark a text cannot hold.
 */
export function toConfluence({ sections }: MaskedDocument): string {
  return sections
    .map(({ title, blocks }) => `<h2>${escaped(title)}</h2>${blocks.map(blockOf).join('')}`)
    .join('')
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlinesOf(block.content, escaped)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      const items = block.items.map((item) => `<li><p>${inlinesOf(item, escaped)}</p></li>`)
      return `<${tag}>${items.join('')}</${tag}>`
    }
    case 'code': {
      const text = writable(block.text).replaceAll(']]>', ']]]]><![CDATA[>')
      return `<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[${text}]]></ac:plain-text-body></ac:structured-macro>`
    }
  }
}

function writable(text: string): string {
  return text.replace(NOT_XML, '').replace(LONE_HALF, '\ufffd')
}

function escaped(text: string): string {
  return escapedMarkup(writable(text))
}
