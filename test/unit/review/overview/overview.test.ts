import { describe, expect, it } from 'vitest'
import type { Scorecard } from '@/lib/review/card/card'
import { scoreReview } from '@/lib/review/card/score'
import { filterRows, NO_FILTER } from '@/lib/review/overview/filter'
import { overviewOf } from '@/lib/review/overview/overview'
import { everyPeriod } from '@/lib/review/overview/period'
import { rowOf, type ReviewRow } from '@/lib/review/overview/row'
import { madeReviews } from '../../../reviews/made-reviews'

const card: Scorecard = {
  format: 1,
  id: 'plain',
  version: 1,
  title: 'Plain',
  profiles: [],
  critical: 'flag',
  passAt: 90,
  categories: [
    {
      id: 'tone',
      title: 'Tone',
      help: 'How it reads',
      points: 5,
      weight: 60,
      critical: false,
      rootCauses: [{ id: 'haste', title: 'Haste' }],
      evidence: [],
    },
    {
      id: 'work',
      title: 'Work',
      help: 'What was done',
      points: 3,
      weight: 40,
      critical: true,
      rootCauses: [],
      evidence: [],
    },
  ],
}

function rows(count: number, days = 60): ReviewRow[] {
  return madeReviews({ count, card, seed: 7, until: '2026-11-20T12:00:00.000Z', days }).map((revision) =>
    rowOf(revision, card, scoreReview(card, revision.content.ratings)),
  )
}

describe('filterRows', () => {
  it('never lets picks of two kinds, or calibration reviews, meet', () => {
    const all = rows(300).map((row, at) => (at % 10 === 0 ? { ...row, isCalibration: true } : row))
    const random = filterRows(all, NO_FILTER)
    const targeted = filterRows(all, { ...NO_FILTER, pick: 'targeted' })
    const chosen = filterRows(all, { ...NO_FILTER, pick: 'chosen' })
    expect(random.every(({ pick }) => pick === 'random')).toBe(true)
    expect(targeted.every(({ pick }) => pick === 'targeted')).toBe(true)
    expect(random.length + targeted.length + chosen.length).toBe(270)
    expect([...random, ...targeted, ...chosen].some((row) => row.isCalibration)).toBe(false)
  })

  it('leaves the reviews of one agent in a span of time, ends included', () => {
    const all = rows(100)
    const agent = all[10]?.agent?.id ?? ''
    const [from, until] = [all[10]?.at.slice(0, 10) ?? '', all[50]?.at.slice(0, 10) ?? '']
    const pick = all[10]?.pick ?? 'random'
    const left = filterRows(all, { ...NO_FILTER, pick, agent, from, until })
    expect(left).toContain(all[10])
    expect(left.every((row) => row.agent?.id === agent)).toBe(true)
    expect(left.every(({ at }) => at.slice(0, 10) >= from && at.slice(0, 10) <= until)).toBe(true)
  })

  it('has a whole day in a span of one day, however fine its moments are told', () => {
    const [row] = rows(1)
    if (!row) throw new Error('no row')
    const day = ['2026-11-20T00:00:00Z', '2026-11-20T23:59:59Z', '2026-11-20T23:59:59.999Z'].map((at) => ({
      ...row,
      at,
    }))
    const span = { ...NO_FILTER, pick: row.pick, from: '2026-11-20', until: '2026-11-20' }
    expect(filterRows(day, span)).toHaveLength(3)
  })

  it('finds those whose channel is not known', () => {
    const all = rows(40).map((row, at) => (at % 2 === 0 ? { ...row, channel: null } : row))
    const left = filterRows(all, { ...NO_FILTER, channel: '' })
    expect(left.length).toBeGreaterThan(0)
    expect(left.every(({ channel }) => channel === null)).toBe(true)
  })
})

describe('overviewOf', () => {
  it('says nothing of no reviews', () => {
    const none = overviewOf([], [card])
    expect(none).toMatchObject({
      reviews: 0,
      iqs: null,
      passed: null,
      hygiene: null,
      categories: [],
      load: [],
    })
  })

  it('has the mean of what is scored, and counts what is not', () => {
    const [first, second, third] = rows(3)
    if (!first || !second || !third) throw new Error('no rows')
    const seen = overviewOf(
      [
        { ...first, final: 80, passed: false },
        { ...second, final: 100, passed: true },
        { ...third, final: null, passed: null },
      ],
      [card],
    )
    expect(seen.iqs?.mean).toBe(90)
    expect(seen.iqs?.n).toBe(2)
    expect(seen.notScored).toBe(1)
    expect(seen.passed).toMatchObject({ k: 1, n: 2 })
  })

  it('gives each figure an interval that holds it', () => {
    const seen = overviewOf(rows(200), [card])
    const figures = [
      seen.iqs,
      ...seen.categories.map(({ score }) => score),
      ...seen.trend.groups.map(({ iqs }) => iqs),
    ]
    for (const figure of figures) {
      if (!figure) throw new Error('not scored')
      expect(figure.low).toBeLessThanOrEqual(figure.mean)
      expect(figure.high).toBeGreaterThanOrEqual(figure.mean)
    }
    expect(seen.trend.groups.reduce((sum, { reviews }) => sum + reviews, 0)).toBe(200)
    expect(seen.byProfile.reduce((sum, { reviews }) => sum + reviews, 0)).toBe(200)
  })

  it('counts N/A apart from low ratings, and their causes', () => {
    const all = rows(200)
    const tone = overviewOf(all, [card]).categories.find(({ category }) => category === 'tone')
    const values = all.map(({ ratings }) => ratings[0] ?? 0)
    expect(tone?.notRated).toBe(values.filter((value) => value === 0).length)
    expect(tone?.low).toBe(values.filter((value) => value > 0 && value <= 3).length)
    expect(tone?.causes).toEqual([{ id: 'haste', count: tone?.low }])
    expect(tone?.score?.n).toBe(200 - (tone?.notRated ?? 0))
  })

  it('keeps a category apart from one of the same name on another card, and together with its other versions', () => {
    const all = rows(40)
    const other = { ...card, id: 'other' }
    const newer = { ...card, version: 2, categories: [...card.categories].reverse() }
    const mixed = all.map((row, at): ReviewRow => {
      if (at % 4 === 0) return { ...row, card: { id: 'other', version: 1 } }
      if (at % 4 === 1)
        return {
          ...row,
          card: { id: 'plain', version: 2 },
          ratings: [...row.ratings].reverse(),
          causes: row.causes.map(([where, cause]) => [1 - where, cause]),
        }
      return row
    })
    const { categories } = overviewOf(mixed, [card, other, newer])
    expect(categories.map((one) => `${one.card} ${one.category}`).sort()).toEqual([
      'other tone',
      'other work',
      'plain tone',
      'plain work',
    ])
    const apart = overviewOf(
      all.filter((_row, at) => at % 4 !== 0),
      [card],
    ).categories.find(({ category }) => category === 'tone')
    const together = categories.find((one) => one.card === 'plain' && one.category === 'tone')
    expect(together?.score?.n).toBe(apart?.score?.n)
    expect(together?.score?.mean).toBeCloseTo(apart?.score?.mean ?? -1, 9)
    expect(together?.causes).toEqual(apart?.causes)
  })

  it('takes no harm from imported ratings beyond their scale, and from causes that do not belong', () => {
    const [row] = rows(1)
    if (!row) throw new Error('no row')
    const odd: ReviewRow = {
      ...row,
      ratings: [2, 5],
      causes: [
        [0, 'haste'],
        [0, 'haste'],
        [1, 'pride'],
        [9, 'nowhere'],
      ],
    }
    const [tone, work] = overviewOf([odd], [card]).categories
    expect(tone).toMatchObject({ low: 1, causes: [{ id: 'haste', count: 1 }] })
    expect(work).toMatchObject({ low: 0, causes: [] })
    expect(work?.score?.mean).toBe(100)
  })

  it('names reviewers in the order of their names', () => {
    const names = overviewOf(rows(60), [card]).load.map(({ reviewer }) => reviewer.name)
    expect(names).toEqual([...names].sort())
  })
})

describe('the time axis', () => {
  it('is divided into weeks that begin on a Monday, and into months beyond half a year', () => {
    const weeks = overviewOf(rows(120, 60), [card]).trend
    expect(weeks.period).toBe('week')
    for (const { key } of weeks.groups) expect(new Date(key).getUTCDay()).toBe(1)
    const months = overviewOf(rows(120, 300), [card]).trend
    expect(months.period).toBe('month')
    for (const { key } of months.groups) expect(key.endsWith('-01')).toBe(true)
    const keys = months.groups.map(({ key }) => key)
    expect(keys).toEqual([...keys].sort())
  })

  it('is divided as somebody wants it', () => {
    expect(overviewOf(rows(120, 300), [card], 'week').trend.period).toBe('week')
    expect(overviewOf(rows(20, 10), [card], 'month').trend.period).toBe('month')
  })

  it('has a place for each period in which nothing was reviewed', () => {
    expect(everyPeriod(['2026-11-02', '2026-11-23'], 'week')).toEqual([
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
    ])
    expect(everyPeriod(['2025-11-01', '2026-02-01'], 'month')).toEqual([
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
      '2026-02-01',
    ])
    expect(everyPeriod(['2026-11-02'], 'week')).toEqual(['2026-11-02'])
    expect(everyPeriod([], 'week')).toEqual([])
  })

  it('is not laid out over centuries for one review with a wrong date', () => {
    const keys = ['0001-01-01', '2026-11-02']
    expect(everyPeriod(keys, 'week')).toEqual(keys)
  })
})
