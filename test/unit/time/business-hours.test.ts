import { describe, expect, it } from 'vitest'
import {
  addBusinessMinutes,
  businessHours,
  businessMinutesBetween,
  weekdayHours,
} from '@/lib/time/business-hours'

const UTC = weekdayHours('UTC')
const BERLIN = weekdayHours('Europe/Berlin')
const at = (moment: string) => Date.parse(moment)

describe('open minutes between two moments', () => {
  it.each([
    ['inside one day', '2026-11-18T09:00:00Z', '2026-11-18T10:30:00Z', UTC, 90],
    ['from before opening', '2026-11-18T07:12:00Z', '2026-11-18T08:09:00Z', UTC, 9],
    ['over a night', '2026-11-18T17:30:00Z', '2026-11-19T08:30:00Z', UTC, 60],
    ['over a weekend', '2026-11-20T17:00:00Z', '2026-11-23T09:00:00Z', UTC, 120],
    ['backwards', '2026-11-18T10:00:00Z', '2026-11-18T09:00:00Z', UTC, 0],
    ['in a zone', '2026-11-18T07:00:00Z', '2026-11-18T08:00:00Z', BERLIN, 60],
    ['over the change of the clocks', '2026-10-23T16:00:00Z', '2026-10-26T08:00:00Z', BERLIN, 60],
    [
      'on a holiday',
      '2026-12-25T09:00:00Z',
      '2026-12-25T17:00:00Z',
      { ...UTC, holidays: [{ date: '2026-12-25', name: 'Christmas Day' }] },
      0,
    ],
    ['over a year of weeks', '2026-01-05T08:00:00Z', '2027-01-04T08:00:00Z', UTC, 52 * 5 * 600],
    [
      'over a year with a holiday',
      '2026-01-05T08:00:00Z',
      '2027-01-04T08:00:00Z',
      { ...UTC, holidays: [{ date: '2026-06-01', name: '' }] },
      52 * 5 * 600 - 600,
    ],
  ])('%s', (_, from, to, hours, minutes) => {
    expect(businessMinutesBetween(at(from), at(to), hours)).toBe(minutes)
  })

  it('is quick from 1970 to 2099', () => {
    const started = performance.now()
    businessMinutesBetween(0, at('2099-12-31T00:00:00Z'), BERLIN)
    expect(performance.now() - started).toBeLessThan(200)
  })
})

describe('adding open minutes', () => {
  it.each([
    ['2026-11-20T17:30:00Z', 60, '2026-11-23T08:30:00.000Z'],
    ['2026-11-18T03:00:00Z', 10, '2026-11-18T08:10:00.000Z'],
    ['2026-11-18T09:00:00Z', 600, '2026-11-19T09:00:00.000Z'],
  ])('%s + %i min', (from, minutes, due) => {
    expect(new Date(addBusinessMinutes(at(from), minutes, UTC) ?? 0).toISOString()).toBe(due)
  })

  it('gives nothing when the desk never opens', () => {
    expect(addBusinessMinutes(0, 5, { ...UTC, week: [[], [], [], [], [], [], []] })).toBeNull()
  })
})

it('refuses unknown zones, shifts that end before they begin, and shifts that overlap', () => {
  expect(businessHours.safeParse({ ...UTC, timeZone: 'Moon/Base' }).success).toBe(false)
  const week = [[{ from: 600, to: 500 }], [], [], [], [], [], []]
  expect(businessHours.safeParse({ ...UTC, week }).success).toBe(false)
  const twice = (second: number) => [
    [
      { from: 480, to: 720 },
      { from: second, to: 1080 },
    ],
    ...week.slice(1),
  ]
  expect(businessHours.safeParse({ ...UTC, week: twice(700) }).success).toBe(false)
  expect(businessHours.safeParse({ ...UTC, week: twice(720) }).success).toBe(true)
})
