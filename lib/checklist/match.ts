import { z } from 'zod'

const phrase = z.string().min(2).max(80)

/**
 * By what a ticket is told to be about a topic. Phrases are matched without regard to case, at word borders; a `*` at the
 * end stands for any ending. Written per language tag; those of every language are looked for in every ticket.
 */
export const topicMatch = z.strictObject({
  phrases: z.array(
    z.strictObject({
      /** Points that each phrase of the group adds, once a ticket; negative: speaks against it. */
      weight: z.number().min(-10).max(10),
      words: z.array(phrase).min(1).max(400),
    }),
  ),
  /** Error codes and status numbers, e.g. `429`, `AADSTS*`. */
  codes: z.array(phrase).max(60).optional(),
  /** Tags, form names, categories and components, whole or up to a `*`. */
  tags: z.array(phrase).max(60).optional(),
})
export type TopicMatch = z.infer<typeof topicMatch>
