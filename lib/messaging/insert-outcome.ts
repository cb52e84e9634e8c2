import { z } from 'zod'
import { LOST_PARTS } from '@/lib/host/contract'

/**
 * What became of an insertion, as the panel tells it; `lost` is what the editor left out of it. On any refusal the panel
 * copies instead.
 */
export const insertOutcome = z.union([
  z.strictObject({
    ok: z.literal(true),
    kind: z.enum(['public', 'internal', 'unknown']),
    lost: z.array(z.enum(LOST_PARTS)).readonly(),
  }),
  z.strictObject({
    ok: z.literal(false),
    reason: z.enum([
      'no-composer',
      'editor-refused',
      'cut-off',
      'not-internal',
      'page-gone',
      'internal-article',
      'gone',
    ]),
  }),
])
export type InsertOutcome = z.infer<typeof insertOutcome>
