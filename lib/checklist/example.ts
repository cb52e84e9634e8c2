import { z } from 'zod'
import { localized } from '@/lib/rubric/localized'
import { stepAction, stepKind } from './step'

/** Where the words of an example stand on a ticket; `fields`: told of the ticket's fields, with the customer's words in “ ”. */
export const examplePlace = z.enum(['customer', 'reply', 'note', 'fields'])
export type ExamplePlace = z.infer<typeof examplePlace>

const side = z.strictObject({
  in: examplePlace,
  /** The ticket of the demo company that the words are taken from, where they are; what was left out is `…`. */
  ticket: z.number().int().optional(),
  quote: localized,
  /** What is good or bad about it, one sentence or two. */
  why: localized,
})
export type ExampleSide = z.infer<typeof side>

const criterionId = z.string().regex(/^[a-z][a-z0-9-]*$/)
const actionKind = z.enum(stepAction.options.map((option) => option.shape.kind.value))

/** A good and a bad example of what a criterion or a step asks for, from the tickets of the demo company. */
export const example = z.strictObject({
  id: criterionId,
  /** Criteria of rubrics that it explains. */
  criteria: z.array(criterionId).min(1).optional(),
  /** Steps that it explains, `playbook/step`. */
  steps: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)).optional(),
  /** Steps of these kinds that have no better one, and those with one of these actions. */
  kinds: z.array(stepKind).optional(),
  actions: z.array(actionKind).optional(),
  good: side,
  bad: side,
})
export type Example = z.infer<typeof example>
