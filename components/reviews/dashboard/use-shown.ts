import { useMemo } from 'react'
import type { Scorecard } from '@/lib/review/card/card'
import { filterRows, type OverviewFilter } from '@/lib/review/overview/filter'
import { overviewOf, type Overview } from '@/lib/review/overview/overview'
import type { Period } from '@/lib/review/overview/period'
import type { CountedRow } from '@/lib/review/overview/row'
import { causesChart, criteriaCharts } from './card-charts'
import type { ChartOf } from './chart'
import type { CardWords } from './group-words'
import { machineCharts } from './machine-charts'
import { groupCharts, timeCharts } from './score-charts'

/** Figures and charts of some reviews. */
export interface Shown {
  readonly overview: Overview
  readonly time: readonly ChartOf[]
  readonly criteria: readonly ChartOf[]
  readonly groups: readonly ChartOf[]
  readonly machines: readonly ChartOf[]
  readonly causes: readonly ChartOf[]
}

/** The reviews that a filter leaves. @param filter as JSON: the same text is the same filter */
export function useChosen(rows: readonly CountedRow[], filter: string): readonly CountedRow[] {
  return useMemo(() => filterRows(rows, JSON.parse(filter) as OverviewFilter), [rows, filter])
}

/** What these reviews come to. */
export function useShown(
  rows: readonly CountedRow[],
  cards: readonly Scorecard[],
  words: CardWords,
  by: Period | null,
): Shown {
  return useMemo(() => {
    const overview = overviewOf(rows, cards, by)
    const causes = causesChart(overview, words)
    return {
      overview,
      time: timeCharts(overview),
      criteria: criteriaCharts(overview, words),
      groups: groupCharts(overview),
      machines: machineCharts(rows, overview),
      causes: causes ? [causes] : [],
    }
  }, [rows, cards, words, by])
}
