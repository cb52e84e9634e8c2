import { i18n } from '@/components/i18n'
import type { VerdictChange } from '@/lib/rubric/compare-cards'
import type { MessageCounts } from '../ui/because-words'
import { TryVerdict } from './TryVerdict'

export interface VerdictChangesProps {
  readonly changes: readonly VerdictChange[]
  readonly counts: MessageCounts
  readonly scoreChanged: boolean
}

/** The verdicts that changed on a ticket, each with what it rests on now. */
export function VerdictChanges({ changes, counts, scoreChanged }: VerdictChangesProps) {
  if (changes.length === 0)
    return <p className="try-none">{i18n.t(scoreChanged ? 'tryIt.onlyWeights' : 'tryIt.nothing')}</p>
  return changes.map(({ id, before, after }) =>
    after ? (
      <TryVerdict
        key={id}
        name={
          before
            ? i18n.t('tryIt.was', { title: after.title, before: i18n.t(`verdict.${before.verdict}`) })
            : i18n.t('tryIt.isNew', { title: after.title })
        }
        judgement={after}
        counts={counts}
      />
    ) : (
      <p key={id} className="try-verdict">
        {i18n.t('tryIt.gone', { title: before?.title ?? id })}
      </p>
    ),
  )
}
