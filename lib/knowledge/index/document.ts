import type { Article, Suggestion } from '../article'
import { detectLanguage } from '../detect-language'
import { primaryLanguage } from '../primary-language'

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

/** What a suggestion shows of its article as it stands in the index. */
export function shownOf({
  id,
  title,
  url,
  audience,
  language,
  updatedAt,
}: IndexedDocument): Pick<Suggestion, 'articleId' | 'title' | 'url' | 'audience' | 'language' | 'updatedAt'> {
  return { articleId: id, title, url, audience, language, updatedAt }
}

/** The language of an article, a primary subtag: of its own tag, else of its text. Empty where neither tells. */
export function languageOf(item: Pick<Article, 'language' | 'title' | 'body'>): string {
  return primaryLanguage(item.language) || detectLanguage(`${item.title}\n${item.body}`)
}
