import type { Article } from './article'

/**
 * A link to an article for the composer, as HTML and as plain text; its title alone where it has no address. The space behind
 * the link keeps what is typed next out of it: CKEditor 5 otherwise goes on in the wrong place (seen in 48.5, 2026-11).
 */
export function articleLink({ title, url }: Pick<Article, 'title' | 'url'>): { html: string; text: string } {
  if (url === '') return { html: escape(title), text: title }
  return { html: `<a href="${escape(url)}">${escape(title)}</a>&nbsp;`, text: `${title}: ${url}` }
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
