import { i18n } from '@/components/i18n'
import './Waiting.css'

/** Before the panel knows anything: calm, and empty if it does not last. */
export function Waiting() {
  return (
    <div className="waiting">
      <h1 className="waiting-title">{i18n.t('waiting.title')}</h1>
      <p>{i18n.t('waiting.text')}</p>
    </div>
  )
}
