import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { textFor } from '@/lib/rubric/localized'
import { Section } from '../../options/Section'
import { uiLocale } from '../../ui/locale'
import { PickOne } from '../../ui/PickOne'
import type { AgreementProps } from './AgreementSection'
import { AlignmentCell, KappaCell } from './Figures'

const ALL = 'all'

/** How each two reviewers agree, in the order of names. */
export function PairTable({ comparison, card }: AgreementProps) {
  const { pairs, reviewers, overall } = comparison
  const [over, setOver] = useState(ALL)
  const category = card.categories.findIndex(({ id }) => id === over)
  const isAll = category < 0
  if (pairs.length === 0) return null
  return (
    <Section title={i18n.t('calibration.pairs')} text={i18n.t('calibration.pairsText')}>
      <div className="calib-pick">
        <PickOne
          label={i18n.t('calibration.pairsOf')}
          value={over}
          options={[
            { value: ALL, name: i18n.t('calibration.all') },
            ...card.categories.map(({ id, title }) => ({ value: id, name: textFor(title, uiLocale()) })),
          ]}
          onChange={setOver}
        />
      </div>
      <table className="part-table calib-table calib-narrow">
        <caption className="visually-hidden">{i18n.t('calibration.pairs')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('calibration.pairHead')}</th>
            {isAll && <th scope="col">{i18n.t('calibration.alignment')}</th>}
            {isAll && overall.scales.length > 1 ? (
              overall.scales.map(({ points }) => (
                <th key={points} scope="col">
                  {i18n.t('calibration.kappaOf', { points: i18n.t('calibration.points', points) })}
                </th>
              ))
            ) : (
              <th scope="col">{i18n.t('calibration.kappa')}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ pair: [one, other], alignment, scales, categories }) => {
            const kappas = isAll ? scales : categories.slice(category, category + 1)
            return (
              <tr key={`${one} ${other}`} data-pair={`${one} ${other}`}>
                <th scope="row">
                  {i18n.t('calibration.pair', {
                    one: reviewers[one]?.name ?? '',
                    other: reviewers[other]?.name ?? '',
                  })}
                </th>
                {isAll && <AlignmentCell alignment={alignment} />}
                {kappas.map((figure, at) => (
                  <KappaCell key={at} figure={figure} />
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Section>
  )
}
