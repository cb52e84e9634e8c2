import { CircleAlert } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { ReadFiles } from '@/lib/knowledge/files/file-reading'
import { faultWords, placeWords } from './fault-words'
import './ImportPreview.css'

/** Problems that are named; more help nobody. */
const SHOWN = 12

/** What was found in the files, and what could not be read. */
export function ImportPreview({ read }: { readonly read: ReadFiles }) {
  const { drafts, problems, problemCount, files } = read
  const shown = problems.slice(0, SHOWN)
  return (
    <div className="import-preview">
      <p role="status">
        <strong>{i18n.t('options.files.found', drafts.length)}</strong>{' '}
        {i18n.t('options.files.inFiles', files)}
      </p>
      {shown.length > 0 && (
        <section className="import-problems" aria-label={i18n.t('options.files.problems', problemCount)}>
          <p className="import-problems-title">
            <CircleAlert size={14} aria-hidden />
            {i18n.t('options.files.problems', problemCount)}
          </p>
          <ul>
            {shown.map((problem, index) => (
              <li key={`${index} ${problem.file}`}>
                {problem.file !== '' && <strong>{placeWords(problem)}</strong>} {faultWords(problem)}
              </li>
            ))}
          </ul>
          {problemCount > shown.length && (
            <p>{i18n.t('options.files.moreProblems', { count: problemCount - shown.length })}</p>
          )}
        </section>
      )}
    </div>
  )
}
