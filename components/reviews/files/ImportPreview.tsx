import { i18n } from '@/components/i18n'
import type { FileReport, MergeReport } from '@/lib/review/merge/report'
import { Action } from '../../ui/Action'
import { Tick } from '../../ui/Tick'
import { faultWords, refusalWords } from './fault-words'
import type { ChosenFile } from './use-review-import'

export interface ImportPreviewProps {
  readonly files: readonly ChosenFile[]
  /** Of the files that can be taken, in their order; null where none can. */
  readonly report: MergeReport | null
  readonly erase: boolean
  readonly onErase: (erase: boolean) => void
  readonly onTake: () => void
  readonly onCancel: () => void
}

/** What files would bring, before anything is changed. */
export function ImportPreview({ files, report, erase, onErase, onTake, onCancel }: ImportPreviewProps) {
  const whole = files.filter(({ ok }) => ok)
  return (
    <div className="part-box" role="group" aria-label={i18n.t('reviewFiles.previewTitle')}>
      <p className="part-strong">{i18n.t('reviewFiles.previewTitle')}</p>
      {report !== null && (
        <div className="part-scroll">
          <table className="part-table files-table">
            <thead>
              <tr>
                <th scope="col">{i18n.t('reviewFiles.column.file')}</th>
                <th scope="col">{i18n.t('reviewFiles.column.added')}</th>
                <th scope="col">{i18n.t('reviewFiles.column.changed')}</th>
                <th scope="col">{i18n.t('reviewFiles.column.known')}</th>
                <th scope="col">{i18n.t('reviewFiles.column.conflicts')}</th>
                <th scope="col">{i18n.t('reviewFiles.column.remarks')}</th>
                <th scope="col">{i18n.t('reviewFiles.column.leftOut')}</th>
              </tr>
            </thead>
            <tbody>
              {report.files.map((one, at) => (
                <tr key={whole[at]?.name ?? at}>
                  <th scope="row">
                    <bdi>{whole[at]?.name}</bdi>
                  </th>
                  <td>{one.newReviews}</td>
                  <td>{Math.max(0, one.added - one.newReviews - one.beside)}</td>
                  <td>{one.known}</td>
                  <td>{one.beside}</td>
                  <td>{one.remarks.added + one.remarks.twice}</td>
                  <td>{leftOut(one)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Reasons files={files} report={report} />
      {report !== null && report.erasedThere > 0 && (
        <Tick
          label={i18n.t('reviewFiles.eraseToo', report.erasedThere)}
          help={i18n.t('reviewFiles.eraseTooHelp')}
          on={erase}
          onChange={onErase}
        />
      )}
      <div className="row-actions">
        {report !== null && (
          <Action kind="main" onPress={onTake} focusFirst>
            {i18n.t('reviewFiles.take', report.files.length)}
          </Action>
        )}
        <Action onPress={onCancel}>{i18n.t(report === null ? 'reviewFiles.others' : 'action.cancel')}</Action>
      </div>
    </div>
  )
}

function leftOut({ erased, expired, refusals }: FileReport): number {
  return erased + expired + refusals.reduce((sum, { count }) => sum + count, 0)
}

/** Why something is not taken: whole files, then lines of the others; and what conflicts mean. */
function Reasons({ files, report }: Pick<ImportPreviewProps, 'files' | 'report'>) {
  const whole = files.filter(({ ok }) => ok)
  const said = (report?.files ?? []).flatMap((one, at) => {
    const name = whole[at]?.name ?? ''
    const sessions = one.sessions.added + one.sessions.changed
    const words = [
      ...(sessions > 0 ? [i18n.t('reviewFiles.sessions', sessions)] : []),
      ...one.refusals.map(refusalWords),
      ...(one.erased > 0 ? [i18n.t('reviewFiles.erasedHere', one.erased)] : []),
      ...(one.expired > 0 ? [i18n.t('reviewFiles.expired', one.expired)] : []),
      ...(one.remarks.twice > 0 ? [i18n.t('reviewFiles.twice', one.remarks.twice)] : []),
    ]
    return words.map((text) => ({ name, text }))
  })
  return (
    <>
      {report !== null && report.conflictCount > 0 && (
        <p className="files-warn">{i18n.t('reviewFiles.conflictsSoon', report.conflictCount)}</p>
      )}
      <ul className="part-stack files-reasons">
        {files.map((file) =>
          file.ok ? null : (
            <li key={file.name} className="files-refused">
              <p>
                <bdi className="part-strong">{file.name}</bdi>: {faultWords(file.fault)}
              </p>
              <LineFaults fault={file.fault} />
            </li>
          ),
        )}
        {said.map(({ name, text }) => (
          <li key={name + text}>
            <bdi className="part-strong">{name}</bdi>: {text}
          </li>
        ))}
      </ul>
    </>
  )
}

function LineFaults({ fault }: { readonly fault: Extract<ChosenFile, { ok: false }>['fault'] }) {
  if (fault === 'broken' || fault.reason !== 'lines') return null
  const more = fault.count - fault.faults.length
  return (
    <details className="part-more files-lines">
      <summary>{i18n.t('reviewFiles.showLines')}</summary>
      <ol>
        {fault.faults.map(({ line, field, message }) => (
          <li key={line}>
            {field === ''
              ? i18n.t('reviewFiles.line', { line, message })
              : i18n.t('reviewFiles.lineField', { line, field, message })}
          </li>
        ))}
      </ol>
      {more > 0 && <p>{i18n.t('reviewFiles.moreLines', { count: more })}</p>}
    </details>
  )
}
