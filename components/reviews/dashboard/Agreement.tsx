import { useId } from 'react'
import { i18n } from '@/components/i18n'

/** How far reviewers agree, which only the same tickets rated by several can tell. */
export function Agreement() {
  const heading = useId()
  return (
    <section className="chart" aria-labelledby={heading} data-chart="agreement">
      <h2 id={heading} className="chart-title">
        {i18n.t('reviewOverview.agreement.title')}
      </h2>
      <p className="chart-text">{i18n.t('reviewOverview.agreement.text')}</p>
      <p>
        <a href="#calibration">{i18n.t('reviewOverview.agreement.open')}</a>
      </p>
    </section>
  )
}
