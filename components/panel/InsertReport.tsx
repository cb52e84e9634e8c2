import { Check, ClipboardCheck, CircleAlert, Copy, FileX, Lock, TriangleAlert } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { Action } from '../ui/Action'
import type { Insert } from './use-insert'
import './InsertReport.css'

const ICONS = {
  done: Check,
  partly: TriangleAlert,
  'copied-instead': ClipboardCheck,
  'by-hand': CircleAlert,
  offered: Lock,
  gone: FileX,
} as const

/** What became of the last insertion or copy from one place. It is also said in the live region. */
export function InsertReport({ insert: { report, copy } }: { readonly insert: Insert }) {
  if (report === null) return null
  const { kind, text, thing } = report
  const Icon = ICONS[kind]
  return (
    <div className={`insert-report insert-report-${kind}`} data-report={kind}>
      <Icon size={14} aria-hidden />
      <div className="insert-report-text">
        {text}
        {kind === 'offered' && (
          <div className="insert-report-offer">
            <Action onPress={() => copy(thing)} icon={<Copy size={13} aria-hidden />}>
              {i18n.t('action.copyText')}
            </Action>
          </div>
        )}
        {kind === 'by-hand' && (
          <textarea
            className="insert-report-link"
            aria-label={i18n.t(thing.what === 'link' ? 'insert.linkField' : 'insertText.field')}
            readOnly
            rows={thing.what === 'link' ? 2 : 6}
            value={thing.text}
            ref={(box) => {
              box?.focus()
              box?.select()
            }}
          />
        )}
      </div>
    </div>
  )
}
