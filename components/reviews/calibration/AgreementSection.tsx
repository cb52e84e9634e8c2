import { i18n } from '@/components/i18n'
import type { Comparison } from '@/lib/review/calibration/comparison'
import type { Scorecard } from '@/lib/review/card/card'
import { textFor } from '@/lib/rubric/localized'
import { Section } from '../../options/Section'
import { uiLocale } from '../../ui/locale'
import { numberWords } from '../../ui/number-words'
import { AlignmentCell, AlphaCell } from './Figures'

export interface AgreementProps {
  readonly comparison: Comparison
  readonly card: Scorecard
}

/** How far reviewers agree, over all categories and on each. */
export function AgreementSection({ comparison, card }: AgreementProps) {
  const { overall, categories } = comparison
  const { scales } = overall
  const [only] = scales
  return (
    <Section title={i18n.t('calibration.agreement')} text={i18n.t('calibration.agreementText')}>
      <p className="part-note">{i18n.t('calibration.levels')}</p>
      <div className="part-scroll">
        <table className="part-table calib-table">
          <caption className="visually-hidden">{i18n.t('calibration.byCategory')}</caption>
          <thead>
            <tr>
              <th scope="col">{i18n.t('calibration.category')}</th>
              <th scope="col">{i18n.t('calibration.alignment')}</th>
              <th scope="col">{i18n.t('calibration.ordinal')}</th>
              <th scope="col">{i18n.t('calibration.interval')}</th>
              <th scope="col">{i18n.t('calibration.nominal')}</th>
              <th scope="col" title={i18n.t('calibration.naHelp')}>
                {i18n.t('calibration.na')}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr className="calib-all" data-agreement="all">
              <th scope="row">
                {i18n.t('calibration.all')}
                <span className="calib-n">{i18n.t('calibration.allInterval')}</span>
              </th>
              <AlignmentCell alignment={overall.alignment} />
              {scales.length === 1 && only ? (
                <AlphaCell figure={only.ordinal} of="cells" mark="ordinal" />
              ) : (
                <td>
                  <span className="calib-n">{i18n.t('calibration.perScale')}</span>
                </td>
              )}
              <AlphaCell figure={overall.interval} of="cells" mark="interval" />
              {scales.length === 1 && only ? (
                <AlphaCell figure={only.nominal} of="cells" mark="nominal" />
              ) : (
                <td>
                  <span className="calib-n">{i18n.t('calibration.perScale')}</span>
                </td>
              )}
              <td>{numberWords(overall.naCells)}</td>
            </tr>
            {categories.map((agreement) => {
              const category = card.categories.find(({ id }) => id === agreement.category)
              return (
                <tr key={agreement.category} data-agreement={agreement.category}>
                  <th scope="row">
                    {category ? textFor(category.title, uiLocale()) : agreement.category}
                    {category && (
                      <span className="calib-n">{i18n.t('calibration.points', category.points)}</span>
                    )}
                  </th>
                  <AlignmentCell alignment={agreement.alignment} />
                  <AlphaCell figure={agreement.ordinal} of="units" mark="ordinal" />
                  <AlphaCell figure={agreement.interval} of="units" mark="interval" />
                  <AlphaCell figure={agreement.nominal} of="units" mark="nominal" />
                  <td>{numberWords(agreement.naTickets)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {scales.length > 1 && <ScaleTable comparison={comparison} />}
    </Section>
  )
}

/** Alphas that only ratings of one scale can share. */
function ScaleTable({ comparison: { overall } }: { readonly comparison: Comparison }) {
  return (
    <div className="part-stack">
      <h3 className="calib-name">{i18n.t('calibration.scales')}</h3>
      <p className="part-note">{i18n.t('calibration.scalesText')}</p>
      <table className="part-table calib-table calib-narrow">
        <caption className="visually-hidden">{i18n.t('calibration.scales')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('calibration.scale')}</th>
            <th scope="col">{i18n.t('calibration.ordinal')}</th>
            <th scope="col">{i18n.t('calibration.nominal')}</th>
          </tr>
        </thead>
        <tbody>
          {overall.scales.map(({ points, categories, ordinal, nominal }) => (
            <tr key={points} data-scale={points}>
              <th scope="row">
                {i18n.t('calibration.points', points)}
                <span className="calib-n">{i18n.t('calibration.categories', categories)}</span>
              </th>
              <AlphaCell figure={ordinal} of="cells" mark="ordinal" />
              <AlphaCell figure={nominal} of="cells" mark="nominal" />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
