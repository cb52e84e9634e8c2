import Papa from 'papaparse'
import { describe, expect, it, vi } from 'vitest'
import { causesChart, criteriaCharts } from '@/components/reviews/dashboard/card-charts'
import { figuresCsv, loadFigures } from '@/components/reviews/dashboard/figures'
import { CardWords } from '@/components/reviews/dashboard/group-words'
import { machineCharts } from '@/components/reviews/dashboard/machine-charts'
import { offeredChoice, offersOf } from '@/components/reviews/dashboard/offers'
import { PLAIN_CHOICE } from '@/components/reviews/dashboard/choice'
import { groupCharts, timeCharts } from '@/components/reviews/dashboard/score-charts'
import { tooFewOfAgent } from '@/components/reviews/dashboard/too-few'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import { scoreReview } from '@/lib/review/card/score'
import { NO_FILTER } from '@/lib/review/overview/filter'
import { overviewOf } from '@/lib/review/overview/overview'
import { rowOf, type ReviewRow } from '@/lib/review/overview/row'
import { madeReviews } from '../../../reviews/made-reviews'

vi.mock('#i18n', () => import('../english'))
vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'en' } } }))

const [card] = builtInCards()
if (!card) throw new Error('no card')
const words = new CardWords([card])

function rows(count: number, days = 60): ReviewRow[] {
  return madeReviews({ count, card: card ?? fail(), seed: 7, until: '2026-11-20T12:00:00.000Z', days }).map(
    (revision) => rowOf(revision, card ?? fail(), scoreReview(card ?? fail(), revision.content.ratings)),
  )
}
function fail(): never {
  throw new Error('no card')
}
function overview(some: readonly ReviewRow[]) {
  return overviewOf(some, [card ?? fail()])
}

describe('the charts over time', () => {
  it('have a place for a week without reviews, and nothing drawn there', () => {
    const [first, last] = rows(2, 28)
    if (!first || !last) throw new Error('no rows')
    const [iqs] = timeCharts(overview([first, last]))
    if (iqs?.plot.kind !== 'time') throw new Error('no plot')
    expect(iqs.plot.labels).toHaveLength(5)
    expect(iqs.plot.marks.map((mark) => mark === null)).toEqual([false, true, true, true, false])
    expect(iqs.table().rows).toHaveLength(2)
  })

  it('say under each point how many reviews it rests on, and that few are few', () => {
    const [iqs] = timeCharts(overview(rows(3, 1)))
    if (iqs?.plot.kind !== 'time') throw new Error('no plot')
    expect(iqs.plot.labels.at(-1)).toEqual([expect.any(String), 'n 3', '(few)'])
    expect(iqs.table().rows.at(-1)?.[3]).toBe('3 (few)')
  })

  it('hold the share that passes against the target', () => {
    const passed = timeCharts(overview(rows(50)))[1]
    if (passed?.plot.kind !== 'time') throw new Error('no plot')
    expect(passed.plot.target).toEqual({ value: 90, words: 'Target 90%' })
  })
})

describe('every chart', () => {
  const some = rows(300)
  const seen = overview(some)
  const causes = causesChart(seen, words)
  const charts = [
    ...timeCharts(seen),
    ...criteriaCharts(seen, words),
    ...groupCharts(seen),
    ...machineCharts(some, seen),
    ...(causes ? [causes] : []),
  ]

  it.each(charts.map((chart) => [chart.id, chart] as const))('%s has a table of whole rows', (_id, chart) => {
    const { columns, rows: lines } = chart.table()
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line).toHaveLength(columns.length)
  })

  it.each(charts.map((chart) => [chart.id, chart] as const))(
    '%s has n and an interval in CSV',
    (_id, chart) => {
      const parsed = Papa.parse<Record<string, string>>(figuresCsv(NO_FILTER, chart.figures()).trim(), {
        header: true,
      })
      const figures = parsed.data.filter(({ figure }) => !/^filter$|_point$|_not_rated$/u.test(figure ?? ''))
      expect(figures.length).toBeGreaterThan(0)
      for (const { n, low, high, value } of figures) {
        expect(Number(n)).toBeGreaterThan(0)
        expect(Number(low)).toBeLessThanOrEqual(Number(value))
        expect(Number(high)).toBeGreaterThanOrEqual(Number(value))
      }
    },
  )

  it('draws each figure within its interval', () => {
    for (const { plot } of charts) {
      if (plot.kind === 'points') continue
      expect(plot.marks).toHaveLength(plot.labels.length)
      for (const mark of plot.marks) {
        expect(mark?.low).toBeLessThanOrEqual(mark?.value ?? -1)
        expect(mark?.high).toBeGreaterThanOrEqual(mark?.value ?? 101)
      }
    }
  })
})

describe('the criteria', () => {
  it('stand in the order of the card, not of their scores', () => {
    const [chart] = criteriaCharts(overview(rows(200)), words)
    expect(chart?.table().rows.map(([title]) => title)).toEqual(card.categories.map(({ title }) => title))
  })

  it('that were never rated are not scored, which is not nought', () => {
    const none = rows(10).map((row) => ({
      ...row,
      ratings: row.ratings.map(() => 0),
      final: null,
      passed: null,
    }))
    const [chart] = criteriaCharts(overview(none), words)
    expect(chart?.table().rows[0]?.slice(1, 5)).toEqual(['not scored', '', '0 (few)', '10'])
    if (chart?.plot.kind !== 'rows') throw new Error('no plot')
    expect(chart.plot.marks.every((mark) => mark === null)).toBe(true)
  })

  it('of a card that is not here are called by their ids', () => {
    expect(new CardWords([]).category('gone', 'tone')).toBe('tone')
  })
})

describe('machine scores', () => {
  it('say that they are a sample, and of how many', () => {
    const some = rows(900)
    const [hygiene] = machineCharts(some, overview(some))
    expect(hygiene?.text).toContain('500 of ')
    expect(hygiene?.text).toMatch(/Pearson 0\.\d\d \(.+ to .+\), Spearman 0\.\d\d .+ n \d+/u)
  })

  it('say why there is no correlation', () => {
    const two = rows(2).map((row) => ({ ...row, hygiene: 50, final: 50 }))
    expect(machineCharts(two, overview(two))[0]?.text).toContain('No correlation can be given')
  })
})

describe('CSV', () => {
  it('shields names that a table program would take for formulas, and leaves negative numbers alone', () => {
    const hostile = rows(4).map((row) => ({
      ...row,
      reviewer: { id: 'x', name: '=HYPERLINK("http://evil")' },
    }))
    const csv = figuresCsv({ ...NO_FILTER, agent: '@SUM(A1)' }, [
      ...loadFigures(overview(hostile)),
      ['hygiene_pearson', '', '', -0.25, -0.4, 0.1, 40, ''],
    ])
    expect(csv).toContain(`"'=HYPERLINK(""http://evil"")"`)
    expect(csv).toContain('agent=@SUM(A1)')
    expect(csv).toContain('hygiene_pearson,,,-0.25,-0.4,0.1,40,')
    expect(csv.split('\r\n')[0]).toBe('figure,card,group,value,low,high,n,count')
  })
})

describe('what can be chosen', () => {
  it('names people once and in the order of their names, whoever has more reviews', () => {
    const offers = offersOf(rows(200))
    for (const people of [offers.reviewers, offers.agents]) {
      const names = people.map(({ name }) => name)
      expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other)))
      expect(new Set(people.map(({ id }) => id)).size).toBe(people.length)
    }
  })

  it('is one kind of pick, and one there is where the wanted one is not', () => {
    const targeted = rows(30).filter(({ pick }) => pick === 'targeted')
    const offers = offersOf(targeted)
    expect(offers.picks).toEqual([{ pick: 'targeted', count: targeted.length }])
    expect(offeredChoice(PLAIN_CHOICE, offers).pick).toBe('targeted')
    expect(offersOf(rows(300)).picks.map(({ pick }) => pick)).toEqual(['random', 'targeted', 'chosen'])
  })

  it('forgets what an old address asks for and is no longer there', () => {
    const offers = offersOf(rows(50))
    const asked = { ...PLAIN_CHOICE, agent: 'gone', reviewer: 'reviewer-1', card: 'gone' }
    expect(offeredChoice(asked, offers)).toEqual({ ...PLAIN_CHOICE, reviewer: 'reviewer-1' })
  })
})

describe("one agent's work", () => {
  it('is shown from a least number of reviews on', () => {
    expect(tooFewOfAgent({ agent: 'a' }, 4, 10)).toContain('4 of at least 10')
    expect(tooFewOfAgent({ agent: 'a' }, 10, 10)).toBeNull()
    expect(tooFewOfAgent({ agent: null }, 1, 10)).toBeNull()
  })

  it('is not shown before the number is known', () => {
    expect(tooFewOfAgent({ agent: 'a' }, 1_000, null)).not.toBeNull()
  })
})
