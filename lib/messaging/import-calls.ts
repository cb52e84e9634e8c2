import { z } from 'zod'
import { article } from '@/lib/knowledge/article'
import { fileSource } from '@/lib/knowledge/store'
import { call } from './call'

/** Articles of one part of an import at most; a page sends fewer where they are long. */
export const MOST_PART_ARTICLES = 500

/** An id that {@link fileSourceId} makes. */
const fileSourceId = z.string().regex(/^files@[0-9a-f]{24}$/u)
const importedArticle = article.extend({
  title: z.string().min(1).max(400),
  body: z.string().min(1).max(2_100_000),
  labels: z.array(z.string().max(200)).max(60),
  headings: z.array(z.string()).max(600),
  url: z.union([z.literal(''), z.url({ protocol: /^https$/u }).max(4_000)]),
  audience: z.enum(['public', 'internal']),
  updatedAt: z.iso.datetime(),
})

/** What the settings page asks about articles from files. */
export const importCalls = {
  /**
   * Stores a part of an import. Parts come in order; what an import before had and this one has not is removed with its last
   * part. `interrupted`: this is not the part that is due, because another import began or the source was removed.
   */
  'knowledge/import': call(
    ['page'],
    z.strictObject({
      sourceId: fileSourceId,
      source: fileSource,
      /** Made up by the page for each import. */
      importId: z.string().min(8).max(64),
      /** Articles sent before this part. */
      before: z.number().int().nonnegative(),
      articles: z.array(importedArticle).max(MOST_PART_ARTICLES),
      isLast: z.boolean(),
      /** Articles that could not be read; told with the last part. */
      skipped: z.number().int().nonnegative(),
    }),
    z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), articles: z.number().int() }),
      z.strictObject({ ok: z.literal(false), reason: z.enum(['interrupted', 'invalid', 'storage-full']) }),
    ]),
  ),
} as const
