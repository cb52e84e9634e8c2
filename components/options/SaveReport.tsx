import { Check, CircleAlert } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { SaveOutcome } from './use-settings'
import './SaveReport.css'

/** Says whether the last change was saved, and why not. */
export function SaveReport({ outcome }: { readonly outcome: SaveOutcome | null }) {
  return (
    <div className="save-report" role="status">
      {outcome !== null && (
        <span key={outcome.turn} className={outcome.result.ok ? 'save-done' : 'save-failed'}>
          {outcome.result.ok ? <Check size={15} aria-hidden /> : <CircleAlert size={15} aria-hidden />}
          {sentence(outcome.result)}
        </span>
      )}
    </div>
  )
}

function sentence(result: SaveOutcome['result']): string {
  if (result.ok) return i18n.t('options.saved')
  if (result.reason === 'storage-full') return i18n.t('options.notSavedFull')
  if (result.reason === 'newer') return i18n.t('options.notSavedNewer')
  return i18n.t('options.notSavedError')
}
