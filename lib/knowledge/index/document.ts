import { z } from 'zod'
import { article, type Article } from '../article'
import { guessLanguage, primaryLanguage } from '../language'

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

/** The language an article's words are stemmed in: its own tag, else guessed, else English. */
export function stemmingLanguage(item: Pick<Article, 'language' | 'title' | 'body'>): string {
  return primaryLanguage(item.language) || guessLanguage(`${item.title}\n${item.body}`) || 'en'
}
