import { z } from 'zod'
import { profileId } from '@/lib/profile/profile'
import { localized } from '@/lib/rubric/localized'
import { name } from './step'

/** The stretches of a ramp, in order. Field guide §6. */
export const PLAN_STAGES = ['30-days', '60-days', '90-days', '6-months', '12-months'] as const
export type PlanStage = (typeof PLAN_STAGES)[number]

/** What can be counted of a person's own activity. */
export const measure = z.enum([
  /** Tickets worked on. */
  'tickets',
  /** Tickets whose notes were complete. */
  'complete-notes',
  /** Median of hygiene over the last 20 tickets, 0–100. */
  'hygiene-median',
  /** Escalations with nothing missing when first seen. */
  'ready-first-time',
  /** Share of escalations that were so, 0–100. */
  'ready-share',
  /** Articles drafted, written or mended. */
  'articles',
  /** Articles inserted into tickets. */
  'articles-used',
  /** Topics met in at least one ticket. */
  'topics',
  /** Topics mastered. */
  'topics-mastered',
  /** Checklists completed. */
  'checklists',
  /** Major incidents worked on. */
  'incidents',
])
export type Measure = z.infer<typeof measure>

/** One goal: counted where there is a measure, otherwise for the person and the mentor to judge. */
export const planGoal = z.strictObject({
  id: name,
  text: localized,
  /** Why it matters, one sentence. */
  why: localized,
  /** How far it is to be brought; the figure is a start and can be changed. */
  target: z.strictObject({ measure, least: z.number().positive().max(10_000) }).optional(),
})
export type PlanGoal = z.infer<typeof planGoal>

const version = z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'this should look like 1.0.0')

/** A ramp plan as data, of one role. */
export const plan = z.strictObject({
  format: z.literal(1),
  id: name,
  version,
  title: localized,
  profile: profileId,
  stages: z
    .array(z.strictObject({ id: z.enum(PLAN_STAGES), goals: z.array(planGoal).min(1).max(20) }))
    .min(1)
    .max(5),
})
export type Plan = z.infer<typeof plan>
