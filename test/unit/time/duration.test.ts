import { describe, expect, it } from 'vitest'
import { formatMinutes, parseMinutes } from '@/lib/time/duration'

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

  it('has no days of business time', () => {
    expect(formatMinutes(1805, false)).toBe('30 h 05 min')
  })

  it.each([
    ['30m', 30],
    ['1h 30m', 90],
    ['2 d', 2880],
    ['4 hours', 240],
    ['1 hr 30 mins', 90],
    ['soon', null],
    ['', null],
    ['5 months', null],
  ])('%j is %s', (text, minutes) => {
    expect(parseMinutes(text)).toBe(minutes)
  })
})
