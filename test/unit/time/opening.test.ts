import { describe, expect, it } from 'vitest'
import { weekdayHours, type BusinessHours } from '@/lib/time/business-hours'
import { nextDayOpening, openingAt } from '@/lib/time/opening'
import { timeLeft } from '@/lib/time/time-left'

const at = (moment: string) => Date.parse(moment)
const UTC = weekdayHours('UTC')
const BERLIN = weekdayHours('Europe/Berlin')
const NEVER: BusinessHours = { ...UTC, week: [[], [], [], [], [], [], []] }
const always = [{ from: 0, to: 1440 }]
const ROUND_THE_CLOCK: BusinessHours = {
  ...UTC,
  week: [always, always, always, always, always, always, always],
}
const shifts = [
  { from: 480, to: 720 },
  { from: 780, to: 1020 },
]
const TWO_SHIFTS: BusinessHours = { ...UTC, week: [[], shifts, shifts, shifts, shifts, shifts, []] }
/** Mondays from 22:00 to 06:00 of the next morning, as two shifts that touch at midnight. */
const NIGHT: BusinessHours = {
  ...UTC,
  week: [[], [{ from: 1320, to: 1440 }], [{ from: 0, to: 360 }], [], [], [], []],
}
/** A Wednesday, a Friday. */
const WEDNESDAY = '2026-11-18'
const FRIDAY = '2026-11-20'

describe('a desk', () => {
  it.each<[string, string, BusinessHours, boolean, string | null]>([
    ['is open until it closes', `${WEDNESDAY}T09:00:00Z`, UTC, true, `${WEDNESDAY}T18:00:00.000Z`],
    ['is open at the minute it opens', `${WEDNESDAY}T08:00:00Z`, UTC, true, `${WEDNESDAY}T18:00:00.000Z`],
    ['is shut at the minute it closes', `${WEDNESDAY}T18:00:00Z`, UTC, false, '2026-11-19T08:00:00.000Z'],
    ['is shut over the weekend', `${FRIDAY}T19:00:00Z`, UTC, false, '2026-11-23T08:00:00.000Z'],
    [
      'is shut on a holiday',
      `${FRIDAY}T09:00:00Z`,
      { ...UTC, holidays: [{ date: FRIDAY, name: '' }] },
      false,
      '2026-11-23T08:00:00.000Z',
    ],
    ['is shut between two shifts', `${WEDNESDAY}T12:30:00Z`, TWO_SHIFTS, false, `${WEDNESDAY}T13:00:00.000Z`],
    ['is open until the morning', '2026-11-16T23:00:00Z', NIGHT, true, '2026-11-17T06:00:00.000Z'],
    ['that never opens says so', `${WEDNESDAY}T09:00:00Z`, NEVER, false, null],
    ['that never closes says so', `${WEDNESDAY}T09:00:00Z`, ROUND_THE_CLOCK, true, null],
    ['opens by its own clock in winter', '2026-10-25T12:00:00Z', BERLIN, false, '2026-10-26T07:00:00.000Z'],
    ['opens by its own clock in summer', '2026-10-22T19:00:00Z', BERLIN, false, '2026-10-23T06:00:00.000Z'],
  ])('%s', (_name, now, hours, open, next) => {
    const opening = openingAt(at(now), hours)
    const moment = opening.open ? opening.until : opening.from
    expect([opening.open, moment === null ? null : new Date(moment).toISOString()]).toEqual([open, next])
  })

  it.each<[string, string, BusinessHours, string | null]>([
    ['tomorrow', `${WEDNESDAY}T07:00:00Z`, UTC, '2026-11-19T08:00:00.000Z'],
    ['after the weekend', `${FRIDAY}T09:00:00Z`, UTC, '2026-11-23T08:00:00.000Z'],
    ['never', `${FRIDAY}T09:00:00Z`, NEVER, null],
  ])('opens on its next working day: %s', (_name, now, hours, next) => {
    const opening = nextDayOpening(at(now), hours)
    expect(opening === null ? null : new Date(opening).toISOString()).toBe(next)
  })
})

describe('the time left', () => {
  it.each<[string, string, string, 'calendar' | 'business', BusinessHours, number]>([
    ['by the calendar, over a night', `${WEDNESDAY}T17:00:00Z`, '2026-11-19T09:00:00Z', 'calendar', UTC, 960],
    [
      'in business hours, over a night',
      `${WEDNESDAY}T17:00:00Z`,
      '2026-11-19T09:00:00Z',
      'business',
      UTC,
      120,
    ],
    ['over a lunch break', `${WEDNESDAY}T11:00:00Z`, `${WEDNESDAY}T14:00:00Z`, 'business', TWO_SHIFTS, 120],
    [
      'over the change of the clocks',
      '2026-10-24T12:00:00Z',
      '2026-10-25T12:00:00Z',
      'calendar',
      BERLIN,
      1440,
    ],
    ['a started minute counts', `${WEDNESDAY}T09:00:30Z`, `${WEDNESDAY}T09:01:00Z`, 'calendar', UTC, 1],
    ['overdue since Friday evening', '2026-11-21T12:00:00Z', `${FRIDAY}T17:30:00Z`, 'business', UTC, -30],
    [
      'due when the desk closed, over the weekend',
      '2026-11-21T12:00:00Z',
      `${FRIDAY}T18:00:00Z`,
      'business',
      UTC,
      0,
    ],
    ['late by less than a minute', `${WEDNESDAY}T09:00:30Z`, `${WEDNESDAY}T09:00:00Z`, 'calendar', UTC, 0],
  ])('%s', (_name, now, due, clock, hours, minutes) => {
    expect(timeLeft(at(due), at(now), clock, hours)).toEqual({ minutes, clock })
  })
})
