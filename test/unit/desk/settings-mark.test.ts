import { expect, it } from 'vitest'
import { settingsMark } from '@/lib/desk/settings-mark'
import { ScanCache } from '@/lib/signals/scan'
import { weekdayHours } from '@/lib/time/business-hours'

const OPTIONS = { now: '2026-11-18T10:00:00Z', timeZone: 'UTC', profile: 'specialist' } as const
const MARK = settingsMark(OPTIONS)

it.each([
  ['the moment', { now: '2026-11-18T12:00:00Z' }],
  ['what was scanned', { cache: new ScanCache() }],
])('stays the same whatever %s', (_, change) => {
  expect(settingsMark({ ...OPTIONS, ...change })).toBe(MARK)
})

it.each([
  ['the role', { profile: 'analyst' }],
  ['the policy', { criticalPolicy: 'zero' }],
  ['the hours', { businessHours: weekdayHours('Europe/Berlin') }],
  ['the targets', { updates: { urgent: { minutes: 5, clock: 'calendar' } } }],
] as const)('is another one with %s', (_, change) => {
  expect(settingsMark({ ...OPTIONS, ...change } as typeof OPTIONS)).not.toBe(MARK)
})
