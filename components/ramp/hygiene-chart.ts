import { i18n } from '@/components/i18n'
import type { TicketActivity } from '@/lib/checklist/activity'
import { quantile, scoresOf } from '@/lib/checklist/ramp/hygiene'
import { csvOf } from '@/lib/knowledge/csv'
import type { ChartOf, Mark } from '../reviews/dashboard/chart'
import { numberWords } from '../ui/number-words'
import { dayWords } from '../ui/time-words'
import { beginOf, dayHere } from './days'
import type { ShownRamp } from './use-ramp'

const WEEK = 7 * 86_400_000
/** With more weeks than these, four are put together: a year still fits the width. */
const MOST_WEEKS = 16

/** Scores of a span of days. */
interface Span {
  /** Its first day, `2026-11-02`. */
  readonly from: string
  readonly scores: readonly number[]
}

/** Hygiene week by week, medians with the middle half; null until a second week has scores. */
export function hygieneChart(shown: ShownRamp): ChartOf | null {
  const spans = spansOf(shown)
  if (spans.filter(({ scores }) => scores.length > 0).length < 2) return null
  const marks = spans.map(markOf)
  return {
    id: 'hygiene',
    title: i18n.t('ramp.chart.title'),
    text: i18n.t('ramp.chart.text'),
    summary: marks.flatMap((mark) => mark?.words ?? []).join('. '),
    plot: {
      kind: 'time',
      labels: spans.map(({ from, scores }) => [
        dayWords(from),
        i18n.t('ramp.chart.under', { n: scores.length }),
      ]),
      marks,
      axis: { title: i18n.t('ramp.chart.axis'), least: 0, most: 100 },
      target: null,
    },
    table: () => ({
      columns: ['from', 'median', 'half', 'n'].map((column) =>
        i18n.t(`ramp.chart.column.${column as 'from' | 'median' | 'half' | 'n'}`),
      ),
      rows: spans.map(({ from, scores }, at) => {
        const mark = marks[at]
        return [
          dayWords(from),
          mark ? numberWords(mark.value) : '–',
          mark ? `${numberWords(mark.low)}–${numberWords(mark.high)}` : '–',
          numberWords(scores.length),
        ]
      }),
    }),
    figures: () => [],
  }
}

/** The same for programs. */
export function hygieneCsv(shown: ShownRamp): string {
  const rows = spansOf(shown).flatMap((span) => {
    const mark = markOf(span)
    return mark ? [[span.from, mark.value, mark.low, mark.high, mark.n]] : []
  })
  return csvOf([['from', 'median', 'lower_quartile', 'upper_quartile', 'n'], ...rows])
}

function markOf({ from, scores }: Span): Mark | null {
  if (scores.length === 0) return null
  const [low, value, high] = [0.25, 0.5, 0.75].map((share) => quantile(scores, share))
  if (low === undefined || value === undefined || high === undefined) return null
  const words = i18n.t('ramp.chart.mark', {
    from: dayWords(from),
    median: numberWords(value),
    n: scores.length,
  })
  return { value, low, high, n: scores.length, words }
}

/** Weeks from the first day on, or four weeks each where there are many; the last is the one that is running. */
function spansOf({ kept, today }: ShownRamp): Span[] {
  const since = kept.person.start === null ? null : beginOf(kept.person.start)
  const until = beginOf(today)
  if (since === null || until === null) return []
  const begin = Date.parse(since)
  const weeks = Math.floor((Date.parse(until) - begin) / WEEK) + 1
  if (weeks < 1) return []
  const together = weeks > MOST_WEEKS ? 4 : 1
  return Array.from({ length: Math.ceil(weeks / together) }, (_, at) => {
    const [from, to] = [begin + at * together * WEEK, begin + (at + 1) * together * WEEK]
    const isIn = (one: TicketActivity) => Date.parse(one.at) >= from && Date.parse(one.at) < to
    // Noon is in the same day here also where a week has an hour more or less.
    return { from: dayHere(from + WEEK / 14), scores: scoresOf(kept.tickets.filter(isIn)) }
  })
}
