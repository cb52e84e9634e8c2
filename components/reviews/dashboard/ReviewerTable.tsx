import { Download } from 'lucide-react'
import { useId } from 'react'
import { i18n } from '@/components/i18n'
import type { Overview } from '@/lib/review/overview/overview'
import { Action } from '../../ui/Action'
import { saveFile } from '../../ui/save-file'
import { durationWords } from '../../ui/time-words'
import { countWords } from './estimate-words'
import { WordTableView } from './WordTableView'

export interface ReviewerTableProps {
  readonly overview: Overview
  readonly csv: () => string
}

/** What reviewers did, by name: how much work it was, not how good anybody is. */
export function ReviewerTable({ overview: { load }, csv }: ReviewerTableProps) {
  const heading = useId()
  const title = i18n.t('reviewOverview.load.title')
  return (
    <section className="chart chart-wide" aria-labelledby={heading} data-chart="reviewers">
      <div className="chart-head">
        <h2 id={heading} className="chart-title">
          {title}
        </h2>
        <div className="chart-actions">
          <Action
            kind="plain"
            icon={<Download size={13} aria-hidden />}
            label={i18n.t('reviewOverview.csvOf', { title })}
            onPress={() => saveFile('reviewers.csv', csv(), 'text/csv')}
          >
            {i18n.t('reviewOverview.csv')}
          </Action>
        </div>
      </div>
      <p className="chart-text">{i18n.t('reviewOverview.load.text')}</p>
      <WordTableView
        title={title}
        table={{
          columns: [
            i18n.t('reviewOverview.load.reviewer'),
            i18n.t('reviewOverview.load.reviews'),
            i18n.t('reviewOverview.load.median'),
          ],
          rows: load.map(({ reviewer, reviews, seconds }) => [
            reviewer.name,
            countWords(reviews),
            durationWords(1000 * seconds) ?? i18n.t('reviewOverview.load.underMinute'),
          ]),
        }}
      />
    </section>
  )
}
