import { ChartLine, Download, Image, Table2 } from 'lucide-react'
import { lazy, Suspense, useId, useRef, useState } from 'react'
import { i18n } from '@/components/i18n'
import { Action } from '../../ui/Action'
import { saveFile } from '../../ui/save-file'
import type { ChartOf } from './chart'
import { savePicture } from './save-chart'
import { WordTableView } from './WordTableView'

// The library that draws is large, and figures are to be read before it is here.
const Plot = lazy(() => import('./plot/Plot'))

export interface ChartCardProps {
  readonly chart: ChartOf
  /** What it is of: the filters, in words. */
  readonly about: string
  readonly csvOf: (chart: ChartOf) => string
  /** Takes the whole width. */
  readonly wide?: boolean
}

/** A chart, or the same as a table; either can be taken along. */
export function ChartCard({ chart, about, csvOf, wide = false }: ChartCardProps) {
  const heading = useId()
  const canvas = useRef<HTMLCanvasElement | null>(null)
  const [asTable, setAsTable] = useState(false)
  const { id, title, text, summary, plot, table } = chart
  const picture = () => {
    if (canvas.current) void savePicture(canvas.current, { name: id, title, about })
  }
  return (
    <section className={wide ? 'chart chart-wide' : 'chart'} aria-labelledby={heading} data-chart={id}>
      <div className="chart-head">
        <h2 id={heading} className="chart-title">
          {title}
        </h2>
        <div className="chart-actions">
          <Action
            kind="plain"
            icon={asTable ? <ChartLine size={13} aria-hidden /> : <Table2 size={13} aria-hidden />}
            label={i18n.t(asTable ? 'reviewOverview.chartOf' : 'reviewOverview.tableOf', { title })}
            onPress={() => setAsTable(!asTable)}
          >
            {i18n.t(asTable ? 'reviewOverview.chart' : 'reviewOverview.table')}
          </Action>
          {!asTable && (
            <Action
              kind="plain"
              icon={<Image size={13} aria-hidden />}
              label={i18n.t('reviewOverview.pictureOf', { title })}
              onPress={picture}
            >
              {i18n.t('reviewOverview.picture')}
            </Action>
          )}
          <Action
            kind="plain"
            icon={<Download size={13} aria-hidden />}
            label={i18n.t('reviewOverview.csvOf', { title })}
            onPress={() => saveFile(`${id}.csv`, csvOf(chart), 'text/csv')}
          >
            {i18n.t('reviewOverview.csv')}
          </Action>
        </div>
      </div>
      <p className="chart-text">{text}</p>
      {asTable ? (
        <WordTableView title={title} table={table()} />
      ) : (
        <Suspense fallback={<p role="status">{i18n.t('reviewOverview.drawing')}</p>}>
          <Plot plot={plot} summary={`${title}. ${summary}`} canvas={canvas} />
        </Suspense>
      )}
    </section>
  )
}
