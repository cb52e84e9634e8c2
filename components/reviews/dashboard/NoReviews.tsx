import { ClipboardCheck } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { Message } from '../../ui/Message'

/** Nothing to show yet, and what leads to something. */
export function NoReviews({ hasCalibration }: { readonly hasCalibration: boolean }) {
  return (
    <Message
      level={2}
      icon={<ClipboardCheck size={18} />}
      title={i18n.t('reviewOverview.empty.title')}
      action={
        <>
          <a href="options.html#reviewing">{i18n.t('reviewOverview.empty.settings')}</a>
          <a href="#lists">{i18n.t('reviewOverview.empty.lists')}</a>
          <a href="#files">{i18n.t('reviewOverview.empty.files')}</a>
        </>
      }
    >
      <p>{i18n.t('reviewOverview.empty.text')}</p>
      {hasCalibration && <p>{i18n.t('reviewOverview.empty.calibration')}</p>}
    </Message>
  )
}
