import { Download } from 'lucide-react'
import { useId } from 'react'
import { i18n } from '@/components/i18n'
import { Action } from '../../ui/Action'
import { listWords } from '../../ui/number-words'
import { saveFile } from '../../ui/save-file'
import { coefficientWords, rangeWords } from '../calibration/figure-words'
import type { Figure } from './chart'
import { shareWords, wholeWords } from './estimate-words'
import { agreementFigures } from './figures'
import { useAgreement, type SessionAgreement } from './use-agreement'
import { WordTableView } from './WordTableView'

/** How far reviewers agree, which only the same tickets rated by several can tell. */
export function Agreement({ csv }: { readonly csv: (figures: readonly Figure[]) => string }) {
  const heading = useId()
  const { sessions, failed } = useAgreement()
  const title = i18n.t('reviewOverview.agreement.title')
  return (
    <section className="chart chart-wide" aria-labelledby={heading} data-chart="agreement">
      <div className="chart-head">
        <h2 id={heading} className="chart-title">
          {title}
        </h2>
        {sessions !== null && sessions.length > 0 && (
          <div className="chart-actions">
            <Action
              kind="plain"
              icon={<Download size={13} aria-hidden />}
              label={i18n.t('reviewOverview.csvOf', { title })}
              onPress={() => saveFile('agreement.csv', csv(sessions.flatMap(agreementFigures)), 'text/csv')}
            >
              {i18n.t('reviewOverview.csv')}
            </Action>
          </div>
        )}
      </div>
      <p className="chart-text">
        {i18n.t('reviewOverview.agreement.text')}{' '}
        <a href="#calibration">{i18n.t('reviewOverview.agreement.open')}</a>
      </p>
      {failed && <p role="alert">{i18n.t('reviewOverview.agreement.failed')}</p>}
      {!failed && sessions === null && <p role="status">{i18n.t('reviewOverview.waiting')}</p>}
      {sessions?.length === 0 && <p>{i18n.t('reviewOverview.agreement.none')}</p>}
      {sessions !== null && sessions.length > 0 && (
        <WordTableView
          title={title}
          table={{
            words: 2,
            columns: [
              i18n.t('reviewOverview.agreement.session'),
              i18n.t('reviewOverview.agreement.reviewers'),
              i18n.t('reviewOverview.agreement.alignment'),
              i18n.t('reviewOverview.agreement.pairs'),
              i18n.t('reviewOverview.agreement.alpha'),
              i18n.t('reviewOverview.column.interval'),
              i18n.t('reviewOverview.agreement.units'),
            ],
            rows: sessions.map(rowOf),
          }}
        />
      )}
    </section>
  )
}

function rowOf({ session, comparison: { reviewers, overall } }: SessionAgreement): string[] {
  const { alignment, interval } = overall
  return [
    session.title,
    listWords(reviewers.map(({ name }) => name)),
    alignment ? shareWords(alignment.alignment) : '',
    wholeWords(alignment?.pairs ?? 0),
    coefficientWords(interval.alpha),
    rangeWords(interval.alpha, interval.interval) ?? '',
    wholeWords(interval.units),
  ]
}
