import { z } from 'zod'
import { article, type Article } from '../article'
import { detectLanguage } from '../detect-language'
import { primaryLanguage } from '../language'

/** What the index keeps of an article beside its terms: enough to show a suggestion but its snippet. */
export const indexedDocument = article
  .pick({ id: true, sourceId: true, title: true, url: true, audience: true, language: true, updatedAt: true })
  .extend({
    /** Terms counted in each field, for length normalisation. */
    lengths: z.strictObject({
      title: z.number(),
      headings: z.number(),
      labels: z.number(),
      body: z.number(),
    }),
  })
export type IndexedDocument = z.infer<typeof indexedDocument>

/** The language of an article, a primary subtag: of its own tag, else of its text. Empty where neither tells. */
export function languageOf(item: Pick<Article, 'language' | 'title' | 'body'>): string {
  return primaryLanguage(item.language) || detectLanguage(`${item.title}\n${item.body}`)
}
