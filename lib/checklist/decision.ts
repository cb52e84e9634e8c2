import { z } from 'zod'
import { localized } from '@/lib/rubric/localized'
import { name } from './step'

/** Where an answer leads: to another decision, or to what to do. */
const answer = z
  .strictObject({
    text: localized,
    next: name.optional(),
    /** What to do now that this is known. */
    then: localized.optional(),
  })
  .refine((each) => (each.next === undefined) !== (each.then === undefined), {
    message: 'an answer has either "next" or "then"',
  })

/** A point at which the way parts: one question about what was seen, and where each answer leads. */
export const decision = z.strictObject({
  id: name,
  question: localized,
  answers: z.array(answer).min(2).max(5),
})
export type Decision = z.infer<typeof decision>
