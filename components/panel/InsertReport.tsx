import { Check, ClipboardCheck, CircleAlert } from 'lucide-react'
import { i18n } from '#i18n'
import type { Insert } from './use-insert'
import './InsertReport.css'

const ICONS = { done: Check, 'copied-instead': ClipboardCheck, 'by-hand': CircleAlert } as const

/** What became of the last insertion or copy of a card. It is also said in the live region. */
export function InsertReport({ insert: { report }, url }: { readonly insert: Insert; readonly url: string }) {
  if (report === null) return null
  const Icon = ICONS[report.kind]
  return (
    <div className={`insert-report insert-report-${report.kind}`}>
      <Icon size={14} aria-hidden />
      <div className="insert-report-text">
        {report.text}
        {report.kind === 'by-hand' && (
          <textarea
            className="insert-report-link"
            aria-label={i18n.t('insert.linkField')}
            readOnly
            rows={2}
            value={url}
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
