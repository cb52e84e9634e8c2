import type { Inline } from './document'

/** Words as HTML and its kin have them: escaped, strong and code marked, links to https only. @param escape of every text */
export function inlinesOf(content: readonly Inline[], escape: (text: string) => string): string {
  return content
    .map(({ text, look, href }) => {
      const words = escape(text)
      const looked =
        look === 'plain' ? words : look === 'strong' ? `<strong>${words}</strong>` : `<code>${words}</code>`
      return href?.startsWith('https://') ? `<a href="${escape(href)}">${looked}</a>` : looked
    })
    .join('')
}

/** A text in which no sign means anything to HTML or XML. */
export function escapedMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
