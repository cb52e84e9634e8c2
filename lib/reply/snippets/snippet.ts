import { z } from 'zod'
import { LANGUAGES } from '@/lib/signals/text/language'

/** Where a ticket stands, as conditions name it; the same words as the rubrics'. */
export const SNIPPET_STAGES = ['new', 'in-progress', 'waiting', 'escalated', 'solved'] as const

/** When a snippet is offered; null is "whatever it is". All that are set must hold. */
export const snippetCondition = z.strictObject({
  /** Of the customer. */
  language: z.enum(LANGUAGES).nullable(),
  host: z.enum(['zendesk', 'jira']).nullable(),
  stage: z.enum(SNIPPET_STAGES).nullable(),
  /** A field of the ticket by its name, and a value it has; both compared without regard to case. */
  field: z
    .strictObject({ name: z.string().trim().min(1).max(80), value: z.string().trim().min(1).max(200) })
    .nullable(),
})
export type SnippetCondition = z.infer<typeof snippetCondition>

/** A text that is written again and again, with variables such as `{{requester.first}}`. */
export const snippet = z.strictObject({
  /** Told apart by it. */
  title: z.string().trim().min(1).max(80),
  text: z.string().trim().min(1).max(5_000),
  /** A note goes into internal notes only. */
  kind: z.enum(['reply', 'note']),
  when: snippetCondition,
})
export type Snippet = z.infer<typeof snippet>

/** As many as are kept. */
export const MOST_SNIPPETS = 500
export const ALWAYS: SnippetCondition = { language: null, host: null, stage: null, field: null }
