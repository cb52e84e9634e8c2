import { describe, expect, it } from 'vitest'
import { isPaused, LONGEST_PAUSE, secondsOf, timeSpent, usedAgain } from '@/lib/review/record/time-spent'

const START = Date.parse('2026-11-18T10:00:00Z')
/** Uses at these seconds after the start. */
const after = (seconds: readonly number[], before = 0) =>
  seconds.reduce((time, at) => usedAgain(time, START + at * 1000), timeSpent(before))

describe('time spent', () => {
  it.each([
    ['nothing before the first use', [0], 0],
    ['what lies between uses', [0, 10, 25], 25],
    ['a pause just short of half a minute', [0, 29], 29],
    ['nothing of half a minute without a use', [0, 30], 0],
    ['what comes after a pause', [0, 10, 600, 615], 25],
    ['nothing when the clock was set back', [0, 10, -3_600, -3_590], 20],
    ['nothing when the clock was set forward by much', [0, 10, 86_400], 10],
    ['nothing twice for two uses at once', [0, 10, 10], 10],
  ] as const)('counts %s', (_name, uses, seconds) => {
    expect(secondsOf(after(uses))).toBe(seconds)
  })

  it('goes on from what a draft counted', () => {
    expect(secondsOf(after([0, 12], 300))).toBe(312)
  })

  it('stands still before the first use and after a pause', () => {
    expect(isPaused(timeSpent(5), START)).toBe(true)
    const used = after([0])
    expect(isPaused(used, START + LONGEST_PAUSE - 1)).toBe(false)
    expect(isPaused(used, START + LONGEST_PAUSE)).toBe(true)
  })
})
