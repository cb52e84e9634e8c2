import type { HostFailure } from './contract'
import type { z } from 'zod'

/** Reads a cursor back; null when it is not one of ours (another version wrote it): the listing begins anew. */
export function readCursor<S extends z.ZodType>(cursor: string | null, schema: S): z.infer<S> | null {
  if (cursor === null) return null
  try {
    return schema.safeParse(JSON.parse(cursor)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** The answer came, but is not what the host documents. */
export function malformed(path: string): HostFailure {
  return { ok: false, reason: 'malformed', path }
}
