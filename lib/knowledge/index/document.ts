import type { Article } from '../article'
import { guessLanguage, primaryLanguage } from '../language'

/** Terms counted in each field of an article, for length normalisation. */
export interface FieldLengths {
  readonly title: number
  readonly headings: number
  readonly labels: number
  readonly body: number
}

/** What the index keeps of an article beside its terms: enough to show a suggestion but its snippet. */
export type IndexedDocument = Pick<
  Article,
  'id' | 'sourceId' | 'title' | 'url' | 'audience' | 'language' | 'updatedAt'
>

/** The language an article's words are stemmed in: its own tag, else guessed, else English. */
export function stemmingLanguage(item: Pick<Article, 'language' | 'title' | 'body'>): string {
  return primaryLanguage(item.language) || guessLanguage(`${item.title}\n${item.body}`) || 'en'
}
