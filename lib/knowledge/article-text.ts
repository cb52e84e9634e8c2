import { htmlToText } from '@/lib/ticket/html-text'

/** An article's HTML as text. */
export interface ArticleText {
  /** Plain text, headings on lines of their own. */
  readonly body: string
  readonly headings: string[]
  /** Addresses of its links, absolute, each once, in order. */
  readonly links: string[]
  /** True when the HTML was longer than is read; what follows is not in `body`. */
  readonly cut: boolean
}

/** Characters of HTML that are read; a longer article is cut there. Real ones rarely reach 200 kB. */
export const MOST_HTML_CHARACTERS = 2_000_000
const MOST_HEADINGS = 500
const MOST_LINKS = 500

/**
 * The text of an article's HTML (Zendesk Guide, Confluence `body.view`). Scripts, styles and images leave nothing behind;
 * broken and hostile markup gives some text, never an error.
 * @param base address that relative links are resolved against; without it they are left out
 */
export function articleText(html: string, base?: string): ArticleText {
  const { text, blocks, links } = htmlToText(html.slice(0, MOST_HTML_CHARACTERS), base)
  const headings = blocks
    .filter((block) => block.kind === 'heading')
    .slice(0, MOST_HEADINGS)
    .map((block) => text.slice(block.start, block.end).trim())
  return {
    body: text,
    headings: headings.filter((heading) => heading !== ''),
    links: [...new Set(links.map(({ href }) => href))].slice(0, MOST_LINKS),
    cut: html.length > MOST_HTML_CHARACTERS,
  }
}
