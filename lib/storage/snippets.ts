import { z } from 'zod'
import { MOST_SNIPPETS, snippet } from '@/lib/reply/snippets/snippet'
import type { VersionedItem } from './versioned'

/** The person's snippets, in their order. */
const snippets = z.strictObject({ snippets: z.array(snippet).max(MOST_SNIPPETS) })

export const snippetsItem: VersionedItem<typeof snippets> = {
  key: 'snippets',
  version: 1,
  schema: snippets,
  defaults: { snippets: [] },
  migrations: {},
}
