import { i18n } from '@/components/i18n'
import { TextBox } from '../../ui/TextBox'
import type { OverviewChoice } from './choice'

export interface OwnSpanProps {
  readonly choice: OverviewChoice
  readonly onChange: (change: Pick<OverviewChoice, 'from'> | Pick<OverviewChoice, 'until'>) => void
}

/** The first and the last day to look at; an empty box leaves that end open. */
export function OwnSpan({ choice: { from, until }, onChange }: OwnSpanProps) {
  const isTurned = from !== null && until !== null && from > until
  return (
    <>
      <TextBox
        type="date"
        label={i18n.t('reviewOverview.filter.from')}
        value={from ?? ''}
        onChange={(date) => onChange({ from: date === '' ? null : date })}
        fault={isTurned ? i18n.t('reviewOverview.filter.turned') : null}
      />
      <TextBox
        type="date"
        label={i18n.t('reviewOverview.filter.until')}
        value={until ?? ''}
        onChange={(date) => onChange({ until: date === '' ? null : date })}
      />
    </>
  )
}
