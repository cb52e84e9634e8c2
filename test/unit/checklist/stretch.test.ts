import { describe, expect, it } from 'vitest'
import { lastDay, stretchAt } from '@/lib/checklist/ramp/stretch'

describe('the stretch on a day', () => {
  it.each([
    ['2026-11-02', '2026-11-01', '30-days', 'before', 0],
    ['2026-11-02', '2026-11-02', '30-days', 'running', 1],
    ['2026-11-02', '2026-12-01', '30-days', 'running', 30],
    ['2026-11-02', '2026-12-02', '60-days', 'running', 31],
    ['2026-11-02', '2027-01-30', '90-days', 'running', 90],
    ['2026-11-02', '2027-05-01', '6-months', 'running', 181],
    ['2026-11-02', '2027-05-02', '12-months', 'running', 182],
    ['2026-11-02', '2027-11-02', '12-months', 'over', 366],
  ])('from %s on %s is %s, %s, day %i', (start, today, stage, when, day) => {
    expect(stretchAt(start, today)).toEqual({ stage, when, day })
  })

  it('ends with a month that is too short to have the day', () => {
    expect(lastDay('2026-08-31', '6-months')).toBe('2027-02-27')
    expect(lastDay('2028-02-29', '12-months')).toBe('2029-02-27')
  })
})
