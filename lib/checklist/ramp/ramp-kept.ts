import { z } from 'zod'
import { profileId } from '@/lib/profile/profile'
import { articleActivity, ticketActivity } from '../activity'

/** The longest note on a goal, in characters. */
export const MOST_NOTE = 2_000
/** Tickets that are kept; beyond these the one worked on longest ago is forgotten. Twenty a day for two years. */
export const MOST_TICKETS = 10_000
/** Articles that are kept. */
export const MOST_ARTICLES = 2_000
/** How long what is counted is kept, in months: twice the longest stretch of a plan. */
export const KEEP_MONTHS = 24

/** How far a person says they have come with a goal. */
export const ASSESSMENTS = ['not-yet', 'on-the-way', 'there'] as const
export const assessment = z.enum(ASSESSMENTS)
export type Assessment = z.infer<typeof assessment>

/** What a person and their mentor say of one goal. */
export const goalMark = z.strictObject({
  /** When it was last changed. */
  at: z.iso.datetime(),
  assessed: assessment.nullable(),
  note: z.string().max(MOST_NOTE),
  mentor: z.string().max(MOST_NOTE),
  /** Another figure than the plan's, agreed on with the lead; null: the plan's. */
  least: z.number().positive().max(10_000).nullable(),
})
export type GoalMark = z.infer<typeof goalMark>

/** What a person said of their ramp. */
export const rampPerson = z.strictObject({
  /** The first day, `2026-11-02`; null while it was not said. */
  start: z.iso.date().nullable(),
  /** Whose plan; null: of the role in the settings. */
  role: profileId.nullable(),
  /** Whether tickets are counted. */
  counting: z.boolean(),
  /** By plan and goal, `specialist/first-tickets`. */
  goals: z.record(z.string().max(130), goalMark),
})
export type RampPerson = z.infer<typeof rampPerson>

/** Of somebody who said nothing yet. */
export const NEW_PERSON: RampPerson = { start: null, role: null, counting: true, goals: {} }

/** All that is kept of a person's ramp. It is theirs: nobody else is shown it, and it leaves the browser by their own hand only. */
export const rampKept = z.strictObject({
  person: rampPerson,
  /** In the order in which they were last worked on. */
  tickets: z.array(ticketActivity).max(MOST_TICKETS),
  /** The oldest first. */
  articles: z.array(articleActivity).max(MOST_ARTICLES),
})
export type RampKept = z.infer<typeof rampKept>

/** Under which a goal's mark is kept. */
export function goalKey(plan: string, goal: string): string {
  return `${plan}/${goal}`
}

/** The name a ticket is kept under. */
export function ticketId({ host, site, key }: { host: string; site: string; key: string }): string {
  return `${host} ${site} ${key}`
}
