import { z } from 'zod'
import { evidence } from '@/lib/ticket/evidence'

/** What a line of the timeline tells. Of two that quote the same words the earlier in this list is told. */
export const TIMELINE_KINDS = [
  'reported',
  'promised',
  'blocked',
  'decided',
  'tried',
  'asked',
  'answered',
  'next',
] as const
export type TimelineKind = (typeof TIMELINE_KINDS)[number]

/** One thing that happened, with the words it is read from. */
const timelineLine = z.strictObject({
  kind: z.enum(TIMELINE_KINDS),
  /** ISO 8601 UTC. */
  at: z.string(),
  author: z.string(),
  evidence,
  /** The words without secrets, on one line: what may be written down again. */
  text: z.string(),
  /** For promises: until when, and whether a public reply came in time. */
  due: z.strictObject({ at: z.string(), state: z.enum(['open', 'kept', 'broken']) }).nullable(),
})
export type TimelineLine = z.infer<typeof timelineLine>

/** The thread in short, the oldest line first. */
export const timeline = z.strictObject({
  lines: z.array(timelineLine),
  /** Lines that are left out because there are too many; always older ones. */
  leftOut: z.number().int(),
})
export type Timeline = z.infer<typeof timeline>
