import { z } from 'zod'

/**
 * What a person did on a ticket with Deskhand, as other rooms report it: a playbook's steps can be ticked by it. Told once,
 * it holds for the ticket until its checklist is forgotten.
 */
export const fact = z.enum([
  /** Looked for articles in their own words. */
  'article-searched',
  /** Put an article's link or text into the composer. */
  'article-inserted',
  /** Put questions for what is missing into the composer. */
  'questions-inserted',
  /** Wrote into the escalation packet, or chose what goes in: it is filled by itself, so that to open it is no work. */
  'packet-started',
  /** Inserted, copied or handed on the packet. */
  'packet-handed-on',
  /** Nothing that engineering needs is missing: the escalation rubric says ready. */
  'packet-complete',
  /** Set a reminder for this ticket. */
  'reminder-set',
  /** Inserted or copied a hand-over. */
  'hand-over-written',
  /** Inserted or copied a skeleton of a reply. */
  'reply-started',
])
export type Fact = z.infer<typeof fact>
