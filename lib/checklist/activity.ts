import { z } from 'zod'
import { profileId } from '@/lib/profile/profile'

/**
 * What is counted of one ticket that the person worked on, for their own ramp. Scores, topic ids and numbers; no word of the
 * ticket. A ticket counts once the person wrote on it or owns it.
 */
export const ticketActivity = z.strictObject({
  host: z.enum(['zendesk', 'jira']),
  site: z.string(),
  key: z.string(),
  /** When the person was first and last seen to work on it. */
  from: z.iso.datetime(),
  at: z.iso.datetime(),
  role: profileId,
  /** The topic of its playbook; null where none was told. */
  topic: z.string().nullable(),
  /** Hygiene when it was last seen, 0–100; null where it was not scored. */
  hygiene: z.number().min(0).max(100).nullable(),
  /** Whether work log, problem statement, and ownership criteria all passed when it was last seen. */
  notesComplete: z.boolean(),
  isOver: z.boolean(),
  isEscalated: z.boolean(),
  /** Whether nothing was missing when it was first seen escalated; null before that. */
  readyFirst: z.boolean().nullable(),
  /** Playbooks of which every step that applies was done or skipped. */
  completed: z.array(z.string()),
  /** Article links and texts inserted. */
  articles: z.number().int().nonnegative(),
})
export type TicketActivity = z.infer<typeof ticketActivity>

/** An article that was drafted with Deskhand, or one's own word that one was written or mended. */
export const articleActivity = z.strictObject({ at: z.iso.datetime(), title: z.string().max(300) })
export type ArticleActivity = z.infer<typeof articleActivity>
