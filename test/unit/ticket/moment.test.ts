import { expect, it } from 'vitest'
import { toUtc } from '@/lib/ticket/moment'

it.each([
  ['2026-11-18T14:05:00Z', '2026-11-18T14:05:00.000Z'],
  ['2026-11-18T14:05:00.021+0000', '2026-11-18T14:05:00.021Z'],
  ['2026-11-18T14:05:00.000-0530', '2026-11-18T19:35:00.000Z'],
  ['2026-11-18T14:05:00+01:00', '2026-11-18T13:05:00.000Z'],
  [1795183500000, '2026-11-20T14:05:00.000Z'],
  ['yesterday', null],
  ['', null],
  [null, null],
  [undefined, null],
])('%s is %s', (value, expected) => {
  expect(toUtc(value)).toBe(expected)
})
