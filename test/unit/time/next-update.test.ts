import { describe, expect, it } from 'vitest'
import { DEFAULT_UPDATES } from '@/lib/profile/profiles'
import { weekdayHours } from '@/lib/time/business-hours'
import { formatMinutes, parseMinutes } from '@/lib/time/duration'
import { nextUpdateDue } from '@/lib/time/next-update'

const due = (priority: 'urgent' | 'high' | 'normal' | null, last: string | null, now: string) =>
  nextUpdateDue(priority, last, now, DEFAULT_UPDATES, weekdayHours('UTC'))

describe('next customer update', () => {
  it.each([
    ['urgent', '2026-11-18T22:00:00Z', '2026-11-18T22:10:00Z', '2026-11-18T22:30:00.000Z', 20],
    ['high', '2026-11-18T16:00:00Z', '2026-11-18T17:00:00Z', '2026-11-19T10:00:00.000Z', 180],
    ['normal', '2026-11-18T09:00:00Z', '2026-11-19T11:00:00Z', '2026-11-19T09:00:00.000Z', -120],
    [null, '2026-11-18T09:00:00Z', '2026-11-18T09:00:00Z', '2026-11-19T09:00:00.000Z', 600],
  ] as const)('%s after %s', (priority, last, now, dueAt, minutesLeft) => {
    expect(due(priority, last, now)).toMatchObject({ dueAt, minutesLeft })
  })

  it('is unknown while nobody has written publicly', () => {
    expect(due('high', null, '2026-11-18T09:00:00Z')).toBeNull()
  })
})

describe('durations', () => {
  it.each([
    [5, '5 min'],
    [125, '2 h 05 min'],
    [120, '2 h'],
    [1500, '1 d 1 h'],
    [-30, '-30 min'],
  ])('%i minutes are %s', (minutes, text) => {
    expect(formatMinutes(minutes)).toBe(text)
  })

  it.each([
    ['30m', 30],
    ['1h 30m', 90],
    ['2 d', 2880],
    ['soon', null],
    ['', null],
    ['5 months', null],
  ])('%j is %s', (text, minutes) => {
    expect(parseMinutes(text)).toBe(minutes)
  })
})
