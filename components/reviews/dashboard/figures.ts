import { csvOf } from '@/lib/knowledge/csv'
import type { CategoryScore } from '@/lib/review/overview/categories'
import type { OverviewFilter } from '@/lib/review/overview/filter'
import type { GroupScore, Overview, Share } from '@/lib/review/overview/overview'
import type { ScorePoints } from '@/lib/review/overview/points'
import type { Correlation } from '@/lib/review/stats/correlation'
import type { Interval } from '@/lib/review/stats/interval'
import type { MeanEstimate } from '@/lib/review/stats/mean'
import { wilson } from '@/lib/review/stats/wilson'
import type { Figure } from './chart'
import type { SessionAgreement } from './use-agreement'

/** Names of the columns are for programs and stay the same in all languages. */
const COLUMNS = ['figure', 'card', 'group', 'value', 'low', 'high', 'n', 'count']

/** Figures as CSV, after what they are of. */
export function figuresCsv(filter: OverviewFilter, figures: readonly Figure[]): string {
  const chosen = Object.entries(filter).flatMap(([name, value]) => {
    const text: unknown = value
    return text === null ? [] : [['filter', '', `${name}=${String(text)}`, '', '', '', '', '']]
  })
  return csvOf([COLUMNS, ...chosen, ...figures])
}

/** IQS and the share that passes, of all or of a group. */
export function scoreFigures(
  suffix: string,
  group: string,
  { iqs, passed }: Pick<GroupScore, 'iqs' | 'passed'>,
): Figure[] {
  return [
    ...(iqs ? [meanFigure(`iqs${suffix}`, '', group, iqs)] : []),
    ...(passed ? [shareFigure(`pass_share${suffix}`, '', group, passed)] : []),
  ]
}

export function keyFigures({ reviews, notScored, iqs, passed }: Overview): Figure[] {
  return [
    ['reviews', '', '', reviews, '', '', '', ''],
    ['not_scored', '', '', notScored, '', '', '', ''],
    ...scoreFigures('', '', { iqs, passed }),
  ]
}

export function categoryFigures({ card, category, score, low, notRated }: CategoryScore): Figure[] {
  return [
    ...(score ? [meanFigure('criterion', card, category, score)] : []),
    ['criterion_not_rated', card, category, notRated, '', '', '', ''],
    ...shareOf('criterion_low_share', card, category, low, score?.n ?? 0),
  ]
}

/** Causes as shares of the low ratings of their criterion. */
export function causeFigures({ card, category, low, causes }: CategoryScore): Figure[] {
  return causes.flatMap(({ id, count }) => shareOf('cause_share', card, `${category}/${id}`, count, low))
}

export function correlationFigures(name: string, found: Correlation | null): Figure[] {
  if (!found) return []
  return (['pearson', 'spearman'] as const).map((kind) => {
    const { value, interval } = found[kind]
    const ends = [rounded(interval?.low), rounded(interval?.high)] as const
    return [`${name}_${kind}`, '', '', rounded(value), ...ends, found.n, '']
  })
}

/** The points that are drawn: machine score as the group, the reviewers' own as the value. */
export function pointFigures(name: string, { points }: ScorePoints): Figure[] {
  return points.map(([machine, human]) => [
    `${name}_point`,
    '',
    String(machine),
    rounded(human),
    '',
    '',
    '',
    '',
  ])
}

export function loadFigures({ load }: Overview): Figure[] {
  return load.flatMap(({ reviewer, reviews, seconds }): Figure[] => [
    ['reviewer_reviews', '', reviewer.name, reviews, '', '', '', ''],
    ['reviewer_median_seconds', '', reviewer.name, rounded(seconds), '', '', reviews, ''],
  ])
}

function shareOf(name: string, card: string, group: string, k: number, n: number): Figure[] {
  const interval = wilson(k, n)
  return interval ? [shareFigure(name, card, group, { k, n, ...interval })] : []
}

function shareFigure(name: string, card: string, group: string, { k, n, low, high }: Share): Figure {
  return [name, card, group, rounded(k / n), rounded(low), rounded(high), n, k]
}

function meanFigure(
  name: string,
  card: string,
  group: string,
  { mean, low, high, n }: MeanEstimate & Interval,
): Figure {
  return [name, card, group, rounded(mean), rounded(low), rounded(high), n, '']
}

/** How the reviewers of a calibration session agree over all categories. */
export function agreementFigures({ session, comparison: { overall } }: SessionAgreement): Figure[] {
  const { alignment, interval } = overall
  return [
    ...(alignment
      ? [figure('alignment', session.title, rounded(alignment.alignment), '', '', alignment.pairs)]
      : []),
    ...(typeof interval.alpha === 'number'
      ? [
          figure(
            'alpha_interval',
            session.title,
            rounded(interval.alpha),
            rounded(interval.interval?.low),
            rounded(interval.interval?.high),
            interval.units,
          ),
        ]
      : []),
  ]
}

function figure(
  name: string,
  group: string,
  value: number | '',
  low: number | '',
  high: number | '',
  n: number,
): Figure {
  return [name, '', group, value, low, high, n, '']
}

/** To what a table program shows without effort, and still finer than any interval. */
function rounded(value: number | undefined): number | '' {
  return value === undefined ? '' : Number(value.toFixed(4))
}
