import type { DraftArticle, FileFault } from './draft-article'
import type { FieldName } from './record-fields'
import { addressOf, audienceOf, labelsOf, languageOf, momentOf } from './field-values'
import { htmlOrPlainText, markdownText } from './written-text'

/** Gives a field of a record as text or a list of texts; empty where there is nothing. */
export type FieldReader = (field: FieldName) => string | readonly string[]

/** What became of a record: an article and what was odd about it, or why there is none. */
export type ReadRecord =
  | { readonly draft: DraftArticle; readonly odd: FileFault | null }
  | { readonly draft: null; readonly odd: FileFault }

const LONGEST_TITLE = 300

/** Makes an article of a record: a line of a table, or an object of a JSON file. */
export function articleOfRecord(read: FieldReader): ReadRecord {
  const text = (field: FieldName) => {
    const value = read(field)
    return typeof value === 'string' ? value : value.join(', ')
  }
  const title = text('title').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_TITLE)
  if (title === '') return { draft: null, odd: 'no-title' }
  const written = text('body').trim() === '' ? '' : text('body')
  const marked = text('markdown')
  const { body, headings, cut } =
    written === '' && marked.trim() !== ''
      ? markdownText(marked)
      : htmlOrPlainText(written || text('summary'))
  if (body === '') return { draft: null, odd: 'no-text' }
  const language = languageOf(text('language'))
  const url = addressOf(text('url'))
  const draft: DraftArticle = {
    key: keyOf(text('id').trim(), url ?? '', title),
    title,
    body,
    headings,
    labels: labelsOf(read('labels')),
    url: url ?? '',
    audience: audienceOf(text('audience')),
    language,
    updatedAt: momentOf(text('updated')),
  }
  return { draft, odd: cut ? 'cut' : url === null ? 'address' : null }
}

/** By its id, else its address, else its title. */
function keyOf(id: string, url: string, title: string): string {
  if (id !== '') return `id ${id.slice(0, 400)}`
  return url === '' ? `title ${title}` : `url ${url}`
}
