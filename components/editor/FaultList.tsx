import { i18n } from '@/components/i18n'
import type { PackFault } from '@/lib/rubric/pack-fault'
import './FaultList.css'

/** What is wrong with the text of a document: the line, the reason, and the place in it. */
export function FaultList({ faults }: { readonly faults: readonly PackFault[] }) {
  return (
    <ol className="faults" aria-label={i18n.t('editor.faults')}>
      {faults.map(({ line, column, path, message }) => (
        <li key={`${String(line)} ${String(column)} ${path} ${message}`} className="fault">
          <span className="fault-line">{i18n.t('editor.line', { line, column })}</span>
          <span className="fault-words">
            {message}
            {path !== '' && <code className="fault-path">{path}</code>}
          </span>
        </li>
      ))}
    </ol>
  )
}
