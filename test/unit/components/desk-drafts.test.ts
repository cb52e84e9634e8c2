import { describe, expect, it } from 'vitest'
import {
  readTarget,
  draftToTargets,
  targetsToDraft,
  type TargetDraft,
} from '@/components/options/desk/target-draft'
import { NEW_TIER, readTier, readTiers, tierToDraft } from '@/components/options/desk/tier-draft'
import { draftToWeek, problemOfDay, weekToDraft, type ShiftDraft } from '@/components/options/desk/week-draft'
import { PROFILES } from '@/lib/profile/profiles'
import type { TierRule } from '@/lib/signals/customer-tier'
import { businessHours, weekdayHours } from '@/lib/time/business-hours'

const shift = (from: string, to: string): ShiftDraft => ({ from, to })

describe('a week as it is edited', () => {
  it('is the same after nothing was changed', () => {
    const { week } = weekdayHours('UTC')
    const night = [[], [{ from: 1320, to: 1440 }], [{ from: 0, to: 360 }], [], [], [], []]
    for (const one of [week, night]) expect(draftToWeek(weekToDraft(one))).toEqual(one)
  })

  it.each<[string, readonly ShiftDraft[], string | null]>([
    ['closed', [], null],
    ['one shift', [shift('08:00', '18:00')], null],
    ['until midnight', [shift('22:00', '00:00')], null],
    ['two shifts that touch', [shift('08:00', '12:00'), shift('12:00', '17:00')], null],
    ['a time that is missing', [shift('08:00', '')], 'empty'],
    ['a second shift not filled in', [shift('08:00', '12:00'), shift('', '')], 'empty'],
    ['an end before the beginning', [shift('18:00', '08:00')], 'order'],
    ['a second shift that begins too early', [shift('08:00', '12:00'), shift('11:00', '17:00')], 'overlap'],
  ])('%s', (_name, day, problem) => {
    expect(problemOfDay(day)).toBe(problem)
    const week = draftToWeek([[], day, [], [], [], [], []])
    expect(week === null).toBe(problem !== null)
    if (week) expect(businessHours.safeParse({ ...weekdayHours('UTC'), week }).success).toBe(true)
  })
})

describe('targets as they are edited', () => {
  it('are the same after nothing was changed, for every role', () => {
    for (const { targets } of Object.values(PROFILES))
      for (const each of [targets.firstResponse, targets.update])
        expect(draftToTargets(targetsToDraft(each))).toEqual(each)
  })

  it.each<[TargetDraft, unknown]>([
    [
      { text: '30 min', clock: 'calendar' },
      { minutes: 30, clock: 'calendar' },
    ],
    [
      { text: '1 h 30 min', clock: 'business' },
      { minutes: 90, clock: 'business' },
    ],
    [
      { text: '2 days', clock: 'calendar' },
      { minutes: 2880, clock: 'calendar' },
    ],
    [{ text: '2 days', clock: 'business' }, 'days'],
    [{ text: 'soon', clock: 'business' }, 'unreadable'],
    [{ text: '', clock: 'calendar' }, 'unreadable'],
    [{ text: '30', clock: 'calendar' }, 'unreadable'],
    [{ text: '0 min', clock: 'calendar' }, 'range'],
    [{ text: '99 w', clock: 'calendar' }, 'range'],
  ])('%j', (draft, expected) => {
    expect(readTarget(draft)).toEqual(expected)
  })
})

describe('a tier rule as it is edited', () => {
  const rules: TierRule[] = [
    { name: 'Gold', source: { by: 'tag', tag: 'vip*' }, raise: 1, minimum: null },
    { name: 'Plan', source: { by: 'field', field: '*plan*', value: 'premium' }, raise: 0, minimum: 'high' },
    { name: 'Northwind', source: { by: 'organization', organization: 'Northwind' }, raise: 0, minimum: null },
  ]
  it('is the same after nothing was changed', () => {
    expect(readTiers(rules.map(tierToDraft))).toEqual(rules)
  })

  it('is nothing until it is complete', () => {
    expect(readTier(NEW_TIER)).toBeNull()
    expect(readTier({ ...NEW_TIER, name: 'Gold' })).toBeNull()
    expect(readTier({ ...NEW_TIER, name: 'Gold', by: 'field', value: 'x' })).toBeNull()
    expect(readTier({ ...NEW_TIER, name: ' Gold ', value: ' vip ' })).toEqual({
      ...rules[0],
      source: { by: 'tag', tag: 'vip' },
    })
  })
})
