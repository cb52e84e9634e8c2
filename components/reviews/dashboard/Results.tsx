import { Download, Printer } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { Scorecard } from '@/lib/review/card/card'
import type { OverviewFilter } from '@/lib/review/overview/filter'
import type { Period } from '@/lib/review/overview/period'
import type { CountedRow } from '@/lib/review/overview/row'
import { Action } from '../../ui/Action'
import { saveFile } from '../../ui/save-file'
import type { Figure } from './chart'
import { Charts } from './Charts'
import { figuresCsv, keyFigures, loadFigures } from './figures'
import type { CardWords } from './group-words'
import { KeyFigures } from './KeyFigures'
import { useShown } from './use-shown'

export interface ResultsProps {
  /** One at least. */
  readonly rows: readonly CountedRow[]
  readonly cards: readonly Scorecard[]
  readonly words: CardWords
  readonly by: Period | null
  /** As JSON. */
  readonly filter: string
  /** The filter in words. */
  readonly about: string
}

/** Figures and charts of reviews, to read, to take along and to print. */
export function Results({ rows, cards, words, by, filter, about }: ResultsProps) {
  const shown = useShown(rows, cards, words, by)
  const { overview, ...charts } = shown
  const csv = (figures: readonly Figure[]) => figuresCsv(JSON.parse(filter) as OverviewFilter, figures)
  const saveAll = () => {
    const ofCharts = Object.values(charts).flatMap((some) => some.flatMap(({ figures }) => figures()))
    const figures = [...keyFigures(overview), ...ofCharts, ...loadFigures(overview)]
    saveFile('reviews-overview.csv', csv(figures), 'text/csv')
  }
  return (
    <>
      <div className="dashboard-actions">
        <Action icon={<Download size={13} aria-hidden />} onPress={saveAll}>
          {i18n.t('reviewOverview.allCsv')}
        </Action>
        <Action icon={<Printer size={13} aria-hidden />} onPress={() => print()}>
          {i18n.t('reviewOverview.print')}
        </Action>
      </div>
      <KeyFigures overview={overview} />
      <Charts {...shown} about={about} csv={csv} />
    </>
  )
}
