import type { ClockTarget, PriorityTargets } from '@/lib/time/clock-target'
import type { Profile, ProfileId } from './profile'

/** A business day of the default desk, in minutes. */
const DAY = 600

const calendar = (minutes: number): ClockTarget => ({ minutes, clock: 'calendar' })
const business = (minutes: number): ClockTarget => ({ minutes, clock: 'business' })

/** Field guide §4: P1 every 30 min around the clock, P2 every 4 h, P3 daily; P4 "per SLA", here three business days. */
export const DEFAULT_UPDATES: PriorityTargets = {
  urgent: calendar(30),
  high: business(240),
  normal: business(DAY),
  low: business(3 * DAY),
}

/** What most desks start with: P1 15 min, P2 1 h, P3 4 business hours (field guide §1, analyst and engineer); P4 8. */
export const DEFAULT_FIRST_RESPONSE: PriorityTargets = {
  urgent: calendar(15),
  high: business(60),
  normal: business(240),
  low: business(480),
}

const sameForAll = (target: ClockTarget): PriorityTargets => ({
  urgent: target,
  high: target,
  normal: target,
  low: target,
})

/** The five profiles with the field guide's figures (§1). */
export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  associate: {
    id: 'associate',
    title: 'Associate Support Specialist',
    tier: 'T1',
    targets: {
      firstResponse: { ...sameForAll(business(240)), urgent: calendar(30) },
      update: DEFAULT_UPDATES,
      resolution: null,
      firstDiagnosisMinutes: null,
      slaAttainment: { min: 0.9 },
      firstContactResolution: { min: 0.4, max: 0.7 },
      reopenRate: { max: 0.1 },
      escalationScore: { min: 4 },
      firstPassAcceptance: null,
      satisfaction: { min: 4.5 },
      qualityAudit: { min: 0.9 },
      classificationAccuracy: { min: 0.95 },
      updateTimeliness: { min: 0.9 },
      articlesPerMonth: { min: 1, max: 2 },
      ticketsPerDay: null,
    },
  },
  specialist: {
    id: 'specialist',
    title: 'Support Specialist',
    tier: 'L1–L2',
    targets: {
      firstResponse: { ...sameForAll(business(60)), urgent: calendar(15) },
      update: { ...DEFAULT_UPDATES, urgent: calendar(30) },
      resolution: { high: business(480), normal: business(2 * DAY) },
      firstDiagnosisMinutes: null,
      slaAttainment: { min: 0.95 },
      firstContactResolution: { min: 0.6, max: 0.8 },
      reopenRate: { max: 0.05 },
      escalationScore: { min: 4.5 },
      firstPassAcceptance: null,
      satisfaction: { min: 4.5 },
      qualityAudit: { min: 0.9 },
      classificationAccuracy: null,
      updateTimeliness: null,
      articlesPerMonth: { min: 2, max: 4 },
      ticketsPerDay: { min: 8, max: 20 },
    },
  },
  'technical-specialist': {
    id: 'technical-specialist',
    title: 'Technical Support Specialist',
    tier: 'L2',
    targets: {
      firstResponse: { urgent: calendar(30), high: business(120), normal: business(DAY), low: business(DAY) },
      update: DEFAULT_UPDATES,
      resolution: null,
      firstDiagnosisMinutes: null,
      slaAttainment: { min: 0.95 },
      firstContactResolution: null,
      reopenRate: { max: 0.08 },
      escalationScore: null,
      firstPassAcceptance: { min: 0.85 },
      satisfaction: { min: 4.5 },
      qualityAudit: { min: 0.9 },
      classificationAccuracy: null,
      updateTimeliness: null,
      articlesPerMonth: { min: 2, max: 4 },
      ticketsPerDay: { min: 8, max: 15 },
    },
  },
  analyst: {
    id: 'analyst',
    title: 'Support Analyst',
    tier: 'L1–L2',
    targets: {
      firstResponse: DEFAULT_FIRST_RESPONSE,
      update: DEFAULT_UPDATES,
      resolution: null,
      firstDiagnosisMinutes: null,
      slaAttainment: { min: 0.9, max: 0.98 },
      firstContactResolution: { min: 0.5, max: 0.75 },
      reopenRate: { max: 0.08 },
      escalationScore: { min: 4 },
      firstPassAcceptance: null,
      satisfaction: { min: 4.3 },
      qualityAudit: null,
      classificationAccuracy: { min: 0.95 },
      updateTimeliness: null,
      articlesPerMonth: { min: 2, max: 4 },
      ticketsPerDay: { min: 8, max: 20 },
    },
  },
  engineer: {
    id: 'engineer',
    title: 'Technical Support Engineer',
    tier: 'L2–L3',
    targets: {
      firstResponse: DEFAULT_FIRST_RESPONSE,
      update: DEFAULT_UPDATES,
      resolution: { high: calendar(2 * 1440), normal: calendar(5 * 1440) },
      firstDiagnosisMinutes: 240,
      slaAttainment: { min: 0.95 },
      firstContactResolution: null,
      reopenRate: { max: 0.08 },
      escalationScore: null,
      firstPassAcceptance: { min: 0.85 },
      satisfaction: { min: 4.5 },
      qualityAudit: { min: 0.9 },
      classificationAccuracy: null,
      updateTimeliness: null,
      articlesPerMonth: { min: 2, max: 4 },
      ticketsPerDay: null,
    },
  },
}
