import { z } from 'zod'
import { problemReason } from '@/lib/messaging/view'
import type { VersionedItem } from './versioned'

/** How many tickets one run may be asked for. */
export const MOST_WANTED = 2_000

const count = z.number().int().nonnegative()

/** Learning from the solved tickets of one site, as far as it has come. Times are ISO 8601 UTC. It holds nothing of a ticket but ids. */
export const learningRun = z.strictObject({
  wanted: count.min(1).max(MOST_WANTED),
  startedAt: z.string(),
  /** Where the next request goes on; null before the first. */
  cursor: z.string().max(20_000).nullable(),
  /** Tickets looked at, those that taught nothing and those left out included. */
  done: count,
  /** Solved tickets of the site in all; null where the host does not say. */
  total: count.nullable(),
  /** Those that taught something new. */
  learnt: count,
  /** Those left out, by reason. */
  skipped: z.strictObject({ gone: count, forbidden: count, unreadable: count, visibility: count }),
  /** By the person. */
  paused: z.boolean(),
  /** No request before this moment. */
  notBefore: z.string().nullable(),
  /** Why it stopped, when that was a failure. */
  problem: problemReason.nullable(),
  ended: z.strictObject({ at: z.string(), how: z.enum(['complete', 'cancelled']) }).nullable(),
})
export type LearningRun = z.infer<typeof learningRun>

/** The last run of each site, by its origin. */
const learningRuns = z.strictObject({
  runs: z.record(z.string(), learningRun),
})

export const learningRunsItem: VersionedItem<typeof learningRuns> = {
  key: 'learning-runs',
  version: 1,
  schema: learningRuns,
  defaults: { runs: {} },
  migrations: {},
}
