import { z } from 'zod'
import { packKind } from '@/lib/rubric/pack'
import { localized } from '@/lib/rubric/localized'
import { ticketSnapshot } from '@/lib/ticket/snapshot'

/** What is to be written: to the customer, to colleagues, or to engineering. The last two are internal. */
export const practiceTask = z.enum(['reply', 'note', 'escalation'])
export type PracticeTask = z.infer<typeof practiceTask>

/** A ticket of the demo company to score and to answer, with an answer by somebody who knows how. */
export const practiceTicket = z.strictObject({
  format: z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** The playbook of what it is about. */
  topic: z.string(),
  title: localized,
  /** What there is to learn on it, one sentence. */
  about: localized,
  /** The demo's ticket that it was made from, up to its message number `messages`. */
  from: z.strictObject({ ticket: z.number().int(), messages: z.number().int().positive() }),
  /** The moment at which it is judged and answered, ISO 8601 UTC. */
  now: z.iso.datetime(),
  /** The rubric that it is scored by. */
  rubric: packKind,
  task: z.strictObject({ kind: practiceTask, text: localized }),
  /** What to look at before writing. */
  look: z.array(localized).min(1).max(6),
  /** A worked answer as plain text, and what is good about it. */
  answer: z.strictObject({ text: z.string().min(1), why: z.array(localized).min(1).max(6) }),
  snapshot: ticketSnapshot,
})
export type PracticeTicket = z.infer<typeof practiceTicket>
