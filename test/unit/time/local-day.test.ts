import { expect, it } from 'vitest'
import { localDay } from '@/lib/time/local-day'

it.each([
  [new Date(2026, 11, 1, 0, 0), '2026-12-01'],
  [new Date(2026, 0, 31, 23, 59), '2026-01-31'],
])('the day is that of the clock on the wall', (moment, day) => {
  expect(localDay(moment)).toBe(day)
})
