import MarkdownIt from 'markdown-it'
import { articleText, type ArticleText } from '../article-text'

/** Characters of Markdown that are read; more of it comes from a broken export, and takes long. */
const MOST_MARKDOWN = 500_000
/** Characters of plain text that are kept of one article. */
const MOST_PLAIN = 2_000_000
const ELEMENT =
  /<\/?(?:p|div|br|h[1-6]|ul|ol|li|table|span|a|strong|em|b|i|pre|code|section|article)\b[^<>]{0,2000}>/iu

const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false })

/** The text of Markdown, HTML in it included; headings as sections. */
export function markdownText(written: string): ArticleText {
  const text = articleText(markdown.render(written.slice(0, MOST_MARKDOWN)))
  return { ...text, cut: text.cut || written.length > MOST_MARKDOWN }
}

/** The text of a field that holds HTML or plain text. */
export function htmlOrPlainText(written: string): ArticleText {
  if (ELEMENT.test(written)) return articleText(written)
  const body = written.slice(0, MOST_PLAIN).replace(/\r\n?/gu, '\n').trim()
  return { body, headings: [], links: [], cut: written.length > MOST_PLAIN }
}
