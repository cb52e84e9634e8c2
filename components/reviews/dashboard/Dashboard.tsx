import { useMemo } from 'react'
import { i18n } from '@/components/i18n'
import type { CallResponse } from '@/lib/messaging/protocol'
import { unpackRows } from '@/lib/review/overview/packed'
import type { CountedRow } from '@/lib/review/overview/row'
import { Action } from '../../ui/Action'
import { useAnswer } from '../../ui/use-answer'
import { NoReviews } from './NoReviews'
import { offersOf } from './offers'
import { Overview } from './Overview'
import './Dashboard.css'
import './print.css'

/** What the team’s reviews show. */
export function Dashboard() {
  const { value, failed, again } = useAnswer('reviews/table', '{}', ['reviews'])
  const rows = useMemo(() => value && rowsOf(value), [value])
  const offers = useMemo(() => rows && offersOf(rows), [rows])
  if (failed || (value !== null && rows === null)) {
    return (
      <div className="dashboard-fault" role="alert">
        <p>{i18n.t('reviewOverview.failed')}</p>
        <Action onPress={again}>{i18n.t('action.again')}</Action>
      </div>
    )
  }
  if (!value || !rows || !offers) return <p role="status">{i18n.t('reviewOverview.waiting')}</p>
  if (rows.length === 0) return <NoReviews hasCalibration={value.calibration > 0} />
  return <Overview rows={rows} cards={value.cards} offers={offers} />
}

/** Null where what was answered does not fit together. */
function rowsOf({ rows }: CallResponse<'reviews/table'>): readonly CountedRow[] | null {
  try {
    return unpackRows(rows)
  } catch {
    return null
  }
}
