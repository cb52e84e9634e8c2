import { z } from 'zod'
import { priorityTargets } from '@/lib/time/clock-target'

/** The five roles of the field guide, §1. */
export const profileId = z.enum(['associate', 'specialist', 'technical-specialist', 'analyst', 'engineer'])
export type ProfileId = z.infer<typeof profileId>

/** A band a figure should lie in; shares are 0–1, a missing bound is open. */
export const band = z.strictObject({ min: z.number().optional(), max: z.number().optional() })
export type Band = z.infer<typeof band>

/** The figures a role is measured by. All are defaults that an organisation changes; null: the guide names none. */
export const profileTargets = z.strictObject({
  /** Time to the first public reply of a person. */
  firstResponse: priorityTargets,
  /** Longest silence between public messages while the ticket is open. */
  update: priorityTargets,
  /** Median time to solution by priority, in minutes and on which clock; null where only "by category". */
  resolution: priorityTargets.partial().nullable(),
  /** Median time to the first diagnosis, calendar minutes. */
  firstDiagnosisMinutes: z.number().nullable(),
  /** Share of targets held. */
  slaAttainment: band,
  firstContactResolution: band.nullable(),
  reopenRate: band,
  /** Mean escalation score, 1–5; null where acceptance is counted instead. */
  escalationScore: band.nullable(),
  /** Share of escalations engineering accepts without asking back. */
  firstPassAcceptance: band.nullable(),
  /** Mean satisfaction, 1–5. */
  satisfaction: band,
  /** Share of QA points. */
  qualityAudit: band.nullable(),
  classificationAccuracy: band.nullable(),
  /** Share of customer updates in time. */
  updateTimeliness: band.nullable(),
  /** Articles written or improved a month. */
  articlesPerMonth: band,
  /** Tickets a day; shown only beside quality. */
  ticketsPerDay: band.nullable(),
})
export type ProfileTargets = z.infer<typeof profileTargets>

/** A role with its targets. */
export const profile = z.strictObject({
  id: profileId,
  title: z.string(),
  tier: z.string(),
  targets: profileTargets,
})
export type Profile = z.infer<typeof profile>
