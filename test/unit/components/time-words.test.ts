import { beforeAll, describe, expect, test, vi } from 'vitest'

vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'en-GB' } } }))

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const NOW = Date.parse('2026-11-18T14:05:00Z')

let words: typeof import('@/components/ui/time-words')
beforeAll(async () => {
  words = await import('@/components/ui/time-words')
})

describe('durationWords', () => {
  test.each([
    [59_000, null],
    [-59_000, null],
    [MINUTE, '1 min'],
    [42 * MINUTE + 59_000, '42 mins'],
    [-3 * HOUR, '3 hrs'],
    [3 * HOUR + 20 * MINUTE, '3 hrs 20 mins'],
    [7 * HOUR + 20 * MINUTE, '7 hrs'],
    [30 * HOUR, '30 hrs'],
    [2 * DAY, '2 days'],
  ])('%d ms is %s', (ms, expected) => {
    expect(words.durationWords(ms)).toBe(expected)
  })
})

describe('agoWords', () => {
  test.each([
    [5 * MINUTE, '5 min ago'],
    [-5 * MINUTE, 'this minute'],
    [3 * HOUR, '3 hr ago'],
    [DAY, 'yesterday'],
    [70 * DAY, '2 mo ago'],
    [800 * DAY, '2 yr ago'],
  ])('%d ms back is %s', (ms, expected) => {
    expect(words.agoWords(new Date(NOW - ms).toISOString(), NOW)).toBe(expected)
  })
})

describe('momentWords', () => {
  test('is in UTC and says so', () => {
    expect(words.momentWords('2026-11-18T00:05:00Z')).toBe('18 Nov, 00:05 UTC')
  })
})
