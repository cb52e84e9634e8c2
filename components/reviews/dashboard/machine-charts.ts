import { i18n } from '@/components/i18n'
import type { Overview } from '@/lib/review/overview/overview'
import { scorePoints } from '@/lib/review/overview/points'
import type { CountedRow } from '@/lib/review/overview/row'
import type { Correlation } from '@/lib/review/stats/correlation'
import type { Axis, ChartOf } from './chart'
import { coefficientWords, coupledSpanWords, nWords, scoreWords, wholeWords } from './estimate-words'
import { correlationFigures, pointFigures } from './figures'
import { scoreAxis } from './score-charts'

/** Machine scores beside the reviewers' own: what goes together and how surely. Left out where no review has both. */
export function machineCharts(rows: readonly CountedRow[], overview: Overview): ChartOf[] {
  return (['hygiene', 'escalation'] as const).flatMap((machine) => machineChart(rows, overview, machine))
}

function machineChart(
  rows: readonly CountedRow[],
  overview: Overview,
  machine: 'hygiene' | 'escalation',
): ChartOf[] {
  const sampled = scorePoints(rows, machine)
  if (sampled.of === 0) return []
  const { points, of } = sampled
  const found = overview[machine]
  const axis = { title: i18n.t(`reviewOverview.machine.${machine}Axis`), ...RANGES[machine] }
  return [
    {
      id: `${machine}-and-reviews`,
      title: i18n.t(`reviewOverview.machine.${machine}`),
      text: [
        correlationWords(found, of),
        ...(points.length < of
          ? [
              i18n.t('reviewOverview.machine.sample', {
                points: wholeWords(points.length),
                all: wholeWords(of),
              }),
            ]
          : []),
      ].join(' '),
      summary: i18n.t('reviewOverview.machine.summary', { count: wholeWords(points.length) }),
      plot: { kind: 'points', points, across: axis, up: { ...scoreAxis(), title: reviewAxis() } },
      table: () => ({
        columns: [axis.title, reviewAxis()],
        rows: points.map(([one, other]) => [scoreWords(one), scoreWords(other)]),
      }),
      figures: () => [...correlationFigures(machine, found), ...pointFigures(machine, sampled)],
    },
  ]
}

/** Hygiene is scored 0–100, escalations 1–5. */
const RANGES: Readonly<Record<'hygiene' | 'escalation', Omit<Axis, 'title'>>> = {
  hygiene: { least: 0, most: 100 },
  escalation: { least: 1, most: 5 },
}

function correlationWords(found: Correlation | null, n: number): string {
  if (!found) return i18n.t('reviewOverview.machine.noCorrelation', { n: nWords(n) })
  const { pearson, spearman } = found
  return i18n.t('reviewOverview.machine.correlation', {
    pearson: coefficientWords(pearson.value),
    pearsonSpan: coupledSpanWords(pearson),
    spearman: coefficientWords(spearman.value),
    spearmanSpan: coupledSpanWords(spearman),
    n: nWords(found.n),
  })
}

function reviewAxis(): string {
  return i18n.t('reviewOverview.machine.reviewAxis')
}
