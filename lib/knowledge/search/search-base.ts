import type { IndexedDocument } from '../index/document'
import { primaryLanguage } from '../primary-language'
import { valuesOf, type FilterValues } from './filters'
import { LineWords } from './line-words'

/** What a search needs to know of all articles it looks through. Made once, until articles change. */
export interface SearchBase {
  readonly titles: LineWords<IndexedDocument>
  readonly values: FilterValues
  /** Languages that words may be stemmed in; an article that does not say its own is mostly in English. */
  readonly languages: readonly string[]
}

/** Reads the titles of articles into a base to be searched. */
export function searchBase(documents: readonly IndexedDocument[]): SearchBase {
  const languages = documents.map(({ language }) => primaryLanguage(language) || 'en')
  return {
    titles: new LineWords(documents.map((document) => ({ text: document.title, of: document }))),
    values: valuesOf(documents),
    languages: [...new Set([...languages, 'en'])],
  }
}
