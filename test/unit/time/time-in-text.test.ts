import { describe, expect, it } from 'vitest'
import { timeNamedIn } from '@/lib/time/time-in-text'

/** A Wednesday. */
const WRITTEN = '2026-11-18T11:00:00Z'

describe('the moment a sentence names', () => {
  it.each([
    ['next update by 14:30 utc.', 'UTC', 'en', '2026-11-18T14:30:00.000Z'],
    ['next update by 14:30.', 'Europe/Berlin', 'en', '2026-11-18T13:30:00.000Z'],
    ['i will write again by 08:15 utc tomorrow.', 'UTC', 'en', '2026-11-19T08:15:00.000Z'],
    ['next update on 20 november 2026 by 08:15 utc', 'UTC', 'en', '2026-11-20T08:15:00.000Z'],
    ['next update 2026-11-20, 11:30 utc', 'UTC', 'en', '2026-11-20T11:30:00.000Z'],
    ['i look at it on friday at 09:00 utc', 'UTC', 'en', '2026-11-20T09:00:00.000Z'],
    ['you hear from me within two hours', 'UTC', 'en', '2026-11-18T13:00:00.000Z'],
    ['i will be back tomorrow at 9am', 'UTC', 'en', '2026-11-19T09:00:00.000Z'],
    ['update tomorrow by 5pm est', 'UTC', 'en', '2026-11-19T22:00:00.000Z'],
    ['ich melde mich bis 15:00 uhr', 'Europe/Berlin', 'de', '2026-11-18T14:00:00.000Z'],
    ['we report back on friday', 'UTC', 'en', '2026-11-20T23:59:00.000Z'],
    ['je vous rappelle cet après-midi à 14 h 30 utc', 'UTC', 'fr', '2026-11-18T14:30:00.000Z'],
    ['le point est prévu à 16 h 15 utc', 'UTC', 'fr', '2026-11-18T16:15:00.000Z'],
    ['we look again by 14:30 cet', 'UTC', 'en', '2026-11-18T13:30:00.000Z'],
  ] as const)('%s', (text, zone, language, moment) => {
    expect(timeNamedIn(text, WRITTEN, zone, language)?.at).toBe(moment)
  })

  it('takes an early clock time written late as the next morning', () => {
    expect(timeNamedIn('by 08:00 utc', '2026-11-18T22:00:00Z', 'UTC')?.at).toBe('2026-11-19T08:00:00.000Z')
  })

  it('tells whether a clock and a zone were named', () => {
    expect(timeNamedIn('by 14:30', WRITTEN, 'UTC')).toMatchObject({ hasClock: true, hasZone: false })
    expect(timeNamedIn('we report back on friday', WRITTEN, 'UTC')).toMatchObject({ hasClock: false })
  })

  it.each(['i will write again', '', 'in the future'])('finds none in %j', (text) => {
    expect(timeNamedIn(text, WRITTEN, 'UTC')).toBeNull()
  })
})
