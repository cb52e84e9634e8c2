import { describe, expect, it } from 'vitest'
import { profile } from '@/lib/profile/profile'
import { PROFILES } from '@/lib/profile/profiles'

describe.each(Object.entries(PROFILES))('profile %s', (id, each) => {
  it('has the shape of a profile and its own id', () => {
    expect(profile.parse(each).id).toBe(id)
  })

  it('never gives the more urgent priority more time', () => {
    for (const targets of [each.targets.firstResponse, each.targets.update]) {
      const minutes = [targets.urgent, targets.high, targets.normal, targets.low].map(
        (target) => target.minutes,
      )
      expect(minutes).toEqual(minutes.toSorted((a, b) => a - b))
    }
  })
})

it('carries the figures of the field guide', () => {
  const { specialist, engineer, analyst } = PROFILES
  expect(specialist.targets.firstResponse.normal).toEqual({ minutes: 60, clock: 'business' })
  expect(engineer.targets.firstDiagnosisMinutes).toBe(240)
  expect(analyst.targets.firstResponse.urgent).toEqual({ minutes: 15, clock: 'calendar' })
  expect(specialist.targets.reopenRate).toEqual({ max: 0.05 })
})
