import { i18n } from '@/components/i18n'
import { Section } from '../options/Section'
import { ChartCard } from '../reviews/dashboard/ChartCard'
import '../reviews/dashboard/Dashboard.css'
import { numberWords } from '../ui/number-words'
import { hygieneChart, hygieneCsv } from './hygiene-chart'
import { medianWords, readyWords, trendWords } from './ramp-words'
import type { ShownRamp } from './use-ramp'

/** What was counted since the first day, how much always beside how well. */
export function Figures({ shown }: { readonly shown: ShownRamp }) {
  const { measures, hygiene } = shown.ramp
  const count = (value: number | null) => numberWords(value ?? 0)
  const chart = hygieneChart(shown)
  return (
    <Section title={i18n.t('ramp.figures')} text={i18n.t('ramp.figuresText')}>
      <dl className="ramp-figures">
        <div data-figure="tickets">
          <dt>{i18n.t('ramp.figure.tickets')}</dt>
          <dd className="ramp-figure">{count(measures.tickets.value)}</dd>
          <dd>
            {i18n.t('ramp.figure.complete', {
              count: count(measures['complete-notes'].value),
              n: count(measures.tickets.value),
            })}
          </dd>
        </div>
        <div data-figure="hygiene">
          <dt>{i18n.t('ramp.figure.hygiene')}</dt>
          <dd className="ramp-figure">
            {hygiene.last.median === null ? '–' : numberWords(hygiene.last.median)}
          </dd>
          <dd>{trendWords(hygiene)}</dd>
        </div>
        <div data-figure="ready">
          <dt>{i18n.t('ramp.figure.escalations')}</dt>
          <dd className="ramp-figure">{count(measures['ready-share'].n)}</dd>
          <dd>{readyWords(measures['ready-first-time'], measures['ready-share'])}</dd>
        </div>
        <div data-figure="topics">
          <dt>{i18n.t('ramp.figure.topics')}</dt>
          <dd className="ramp-figure">{count(measures.topics.value)}</dd>
          <dd>
            {i18n.t('ramp.figure.mastered', {
              count: count(measures['topics-mastered'].value),
              n: count(measures.topics.n),
            })}
          </dd>
        </div>
        <div data-figure="checklists">
          <dt>{i18n.t('ramp.figure.checklists')}</dt>
          <dd className="ramp-figure">{count(measures.checklists.value)}</dd>
          <dd>{i18n.t('ramp.beside', { hygiene: medianWords(hygiene.last) })}</dd>
        </div>
        <div data-figure="articles">
          <dt>{i18n.t('ramp.figure.articles')}</dt>
          <dd className="ramp-figure">{count(measures.articles.value)}</dd>
          <dd>{i18n.t('ramp.figure.used', { count: count(measures['articles-used'].value) })}</dd>
        </div>
      </dl>
      {chart !== null && (
        <ChartCard chart={chart} about={i18n.t('ramp.title')} csvOf={() => hygieneCsv(shown)} wide />
      )}
    </Section>
  )
}
