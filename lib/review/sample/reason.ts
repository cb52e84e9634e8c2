import { z } from 'zod'

/** Why a ticket was picked for coaching. */
export const targetReason = z.enum([
  'low-hygiene',
  'reopened',
  'escalated',
  'breached',
  'long',
  'negative-rating',
])
export type TargetReason = z.infer<typeof targetReason>

/** What a random sample is split by, so that each part is in it. */
export const stratifier = z.enum(['agent', 'channel', 'severity'])
export type Stratifier = z.infer<typeof stratifier>
