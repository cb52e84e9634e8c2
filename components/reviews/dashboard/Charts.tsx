import type { Overview } from '@/lib/review/overview/overview'
import { Agreement } from './Agreement'
import type { ChartOf, Figure } from './chart'
import { ChartCard } from './ChartCard'
import { loadFigures } from './figures'
import { ReviewerTable } from './ReviewerTable'

export interface ChartsProps {
  readonly overview: Overview
  readonly time: readonly ChartOf[]
  readonly criteria: readonly ChartOf[]
  readonly groups: readonly ChartOf[]
  readonly machines: readonly ChartOf[]
  readonly causes: readonly ChartOf[]
  /** What they are of, in words. */
  readonly about: string
  readonly csv: (figures: readonly Figure[]) => string
}

/** All charts, each with its table. */
export function Charts({ overview, about, csv, ...charts }: ChartsProps) {
  const csvOf = ({ figures }: ChartOf) => csv(figures())
  const card = (chart: ChartOf, wide: boolean) => (
    <ChartCard key={chart.id} chart={chart} about={about} csvOf={csvOf} wide={wide} />
  )
  return (
    <div className="charts">
      {[...charts.time, ...charts.criteria].map((chart) => card(chart, true))}
      {[...charts.groups, ...charts.machines].map((chart) =>
        card(chart, charts.machines.length === 1 && chart === charts.machines[0]),
      )}
      {charts.causes.map((chart) => card(chart, true))}
      <ReviewerTable overview={overview} csv={() => csv(loadFigures(overview))} />
      <Agreement csv={csv} />
    </div>
  )
}
