import { CircleAlert } from 'lucide-react'
import type { FieldFocus } from './use-field-focus'
import './InsertReport.css'

/** That a field is not on the page; it is also said in the live region. */
export function FieldReport({ field: { lost } }: { readonly field: FieldFocus }) {
  if (lost === null) return null
  return (
    <div className="insert-report insert-report-copied-instead" data-report="not-here">
      <CircleAlert size={14} aria-hidden />
      <div className="insert-report-text">{lost}</div>
    </div>
  )
}
