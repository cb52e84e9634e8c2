import { describe, expect, it } from 'vitest'
import { PLAN_STAGES } from '@/lib/checklist/plan'
import { builtInPlan } from '@/lib/checklist/plans'
import { profileId } from '@/lib/profile/profile'
import type { Localized } from '@/lib/rubric/localized'

const languagesOf = (text: Localized) => (typeof text === 'string' ? [] : Object.keys(text))

describe.each(profileId.options)('the plan of the role %s', (role) => {
  const built = builtInPlan(role)
  const goals = built.stages.flatMap((stage) => stage.goals)

  it('has all stretches, with a handful of goals each', () => {
    expect(built.profile).toBe(role)
    expect(built.stages.map(({ id }) => id)).toEqual(PLAN_STAGES)
    for (const stage of built.stages) {
      expect(stage.goals.length, stage.id).toBeGreaterThanOrEqual(4)
      expect(stage.goals.length, stage.id).toBeLessThanOrEqual(7)
    }
  })

  it('is written in English and German, each goal with a why of one sentence', () => {
    for (const { id, text, why } of goals) {
      expect([languagesOf(text), languagesOf(why)], id).toEqual([
        ['en', 'de'],
        ['en', 'de'],
      ])
    }
  })

  it('counts some goals and leaves some to people, and never asks for less of the same later', () => {
    const targets = goals.flatMap(({ target }) => target ?? [])
    expect(targets.length).toBeGreaterThan(goals.length / 3)
    expect(targets.length).toBeLessThan(goals.length)
    for (const measure of new Set(targets.map((one) => one.measure))) {
      const figures = targets.flatMap((one) => (one.measure === measure ? one.least : []))
      expect(figures, measure).toEqual(figures.toSorted((one, other) => one - other))
    }
  })

  it('asks for volume in no stretch without asking for quality', () => {
    for (const stage of built.stages) {
      const measures = stage.goals.map(({ target }) => target?.measure)
      const hasQuality = measures.some(
        (one) => one === 'hygiene-median' || one === 'complete-notes' || one?.startsWith('ready') === true,
      )
      if (measures.includes('tickets')) expect(hasQuality, stage.id).toBe(true)
    }
  })
})
