import { z } from 'zod'
import { profileId } from '@/lib/profile/profile'

/**
 * What is counted of one ticket that the person worked on, for their own ramp. Scores, topic ids and numbers; no word of the
 * ticket. A ticket counts once something was written in its reply box in this browser, inserted with Deskhand, or a step of
 * its checklist was set by hand; opening it does not count.
 */
export const ticketActivity = z.strictObject({
  host: z.enum(['zendesk', 'jira']),
  site: z.string().max(300),
  key: z.string().max(100),
  /** When the person was first and last seen to work on it. */
  from: z.iso.datetime(),
  at: z.iso.datetime(),
  role: profileId,
  /** The topic of its playbook; null where none was told. */
  topic: z.string().max(100).nullable(),
  /** Hygiene when it was last seen, 0–100; null where it was not scored. */
  hygiene: z.number().min(0).max(100).nullable(),
  /** Whether work log, problem statement, and ownership criteria all passed when it was last seen. */
  notesComplete: z.boolean(),
  isOver: z.boolean(),
  isEscalated: z.boolean(),
  /**
   * Whether nothing was missing when it was first seen escalated; null before that, and where it was escalated already when
   * the person came to it: that was somebody else's.
   */
  readyFirst: z.boolean().nullable(),
  /** Playbooks of which every step that applies was done or skipped. */
  completed: z.array(z.string().max(100)).max(100),
  /** Article links and texts inserted. */
  articles: z.number().int().nonnegative(),
})
export type TicketActivity = z.infer<typeof ticketActivity>

/** An article that was drafted with Deskhand, or one's own word that one was written or mended. */
export const articleActivity = z.strictObject({
  /** Of a draft, the ticket's name: a second draft of the same ticket is no second article. Else by chance. */
  id: z.string().min(1).max(400),
  at: z.iso.datetime(),
  how: z.enum(['drafted', 'written', 'mended']),
  /** What the person calls it; empty for drafts, whose titles are made of tickets. */
  title: z.string().max(300),
})
export type ArticleActivity = z.infer<typeof articleActivity>
