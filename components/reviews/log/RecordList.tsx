import { i18n } from '@/components/i18n'
import type { AuditEntry } from '@/lib/review/record/audit'
import { recordMomentWords } from '../../ui/time-words'

/** Everything that was done with a review in this browser, the newest first: who, when and on which version. */
export function RecordList({ entries }: { readonly entries: readonly AuditEntry[] }) {
  if (entries.length === 0) return null
  return (
    <details className="part-more">
      <summary>{i18n.t('reviewLog.record', entries.length)}</summary>
      <ol className="log-changes">
        {entries.toReversed().map((entry, at) => (
          <li key={at}>{lineOf(entry)}</li>
        ))}
      </ol>
    </details>
  )
}

function lineOf({ what, by, at, counter }: AuditEntry): string {
  const done = i18n.t('reviewLog.recorded', {
    what: WHAT[what]?.() ?? what,
    name: by.name,
    at: recordMomentWords(at),
  })
  return counter === null ? done : `${done} · ${i18n.t('reviewLog.version', { counter })}`
}

/** What can be done with one review; other entries are not about one. */
const WHAT: Partial<Record<AuditEntry['what'], () => string>> = {
  'review-saved': () => i18n.t('reviewLog.done.saved'),
  'review-masked': () => i18n.t('reviewLog.done.masked'),
  'remark-added': () => i18n.t('reviewLog.done.said'),
}
