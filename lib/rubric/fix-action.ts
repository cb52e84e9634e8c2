import { z } from 'zod'
import { localized } from './localized'

/** Fields of a ticket that have a control of their own in the host's page. */
export const focusableField = z.enum(['priority', 'type', 'assignee', 'group', 'tags', 'subject'])
export type FocusableField = z.infer<typeof focusableField>

/** One step that mends a criterion, as a pack writes it. */
export const fixAction = z.discriminatedUnion('kind', [
  /** Ask the customer for exactly what is missing: the `ask` of the parts that were not found. */
  z.strictObject({ kind: z.literal('ask') }),
  /** A section to fill in, as an internal note. */
  z.strictObject({ kind: z.literal('section'), text: localized }),
  /** Go to a field in the host's page; a custom field is found by a pattern for its name (RE2 syntax). */
  z.strictObject({
    kind: z.literal('field'),
    field: z.union([focusableField, z.strictObject({ customField: z.string().min(1).max(300) })]),
  }),
  /** Put in the link of the article that fits best. */
  z.strictObject({ kind: z.literal('article') }),
  /** The middle of a public reply; greeting and promise are added around it. `____` marks what to fill in. */
  z.strictObject({ kind: z.literal('reply'), text: localized }),
])
export type FixAction = z.infer<typeof fixAction>

/** Steps of one criterion; the first is the main one. */
export const fixActions = z.array(fixAction).min(1).max(3)

/** A field of this ticket to go to: one of the host's own, or a custom field by the host's id. */
export const fieldTarget = z.union([
  z.strictObject({ field: focusableField }),
  z.strictObject({ customField: z.string().max(100), name: z.string() }),
])
export type FieldTarget = z.infer<typeof fieldTarget>

/** The same step ready for use on one ticket: texts chosen, fields found. */
export const readyAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ask') }),
  z.strictObject({ kind: z.literal('section'), text: z.string() }),
  z.strictObject({ kind: z.literal('field'), target: fieldTarget }),
  z.strictObject({ kind: z.literal('article') }),
  z.strictObject({ kind: z.literal('reply'), text: z.string() }),
])
export type ReadyAction = z.infer<typeof readyAction>

/** What is missing, as a question. */
export const missingQuestion = z.strictObject({
  /** In the language of the person at the desk. */
  shown: z.string(),
  /** In the customer's language. */
  written: z.string(),
  /** Whether an agent has asked it publicly and the customer has not written since; or it stands in the draft. */
  asked: z.enum(['no', 'sent', 'draft']),
})
export type MissingQuestion = z.infer<typeof missingQuestion>
