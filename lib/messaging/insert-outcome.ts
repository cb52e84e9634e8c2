import { z } from 'zod'

/** What became of an insertion, as the panel tells it. On any refusal the panel copies instead. */
export const insertOutcome = z.union([
  z.strictObject({ ok: z.literal(true), kind: z.enum(['public', 'internal', 'unknown']) }),
  z.strictObject({
    ok: z.literal(false),
    reason: z.enum([
      'no-composer',
      'editor-refused',
      'not-internal',
      'page-gone',
      'internal-article',
      'gone',
    ]),
  }),
])
export type InsertOutcome = z.infer<typeof insertOutcome>
