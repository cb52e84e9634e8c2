import type { Article } from './article'

/** A link to an article for the composer, as HTML and as plain text. */
export function articleLink({ title, url }: Pick<Article, 'title' | 'url'>): { html: string; text: string } {
  return { html: `<a href="${escape(url)}">${escape(title)}</a>`, text: `${title}: ${url}` }
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
