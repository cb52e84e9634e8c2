import { i18n } from '@/components/i18n'
import type { Scorecard } from '@/lib/review/card/card'
import { changesBetween, type ReviewChange } from '@/lib/review/log/changes'
import type { Revision } from '@/lib/review/record/review'
import { textFor } from '@/lib/rubric/localized'
import { Badge } from '../../ui/Badge'
import { uiLocale } from '../../ui/locale'
import { ratingWords } from '../../ui/rating-words'
import { recordMomentWords } from '../../ui/time-words'

export interface RevisionListProps {
  /** The oldest first. */
  readonly revisions: readonly Revision[]
  /** Counter of the one that counts. */
  readonly current: number
  readonly cards: readonly Scorecard[]
}

/** Who changed what in a review, and when, the newest first. Nothing is ever taken out of it. */
export function RevisionList({ revisions, current, cards }: RevisionListProps) {
  const shown = revisions.map((revision, at) => ({ revision, before: revisions[at - 1] })).reverse()
  return (
    <ol className="part-stack">
      {shown.map(({ revision, before }, at) => {
        const { counter, at: moment, by, why, content } = revision
        const card = cards.find(
          ({ id, version }) => id === content.card.id && version === content.card.version,
        )
        const changes = before ? changesBetween(before.content, content) : []
        const isRival = shown.some((one, other) => other !== at && one.revision.counter === counter)
        return (
          <li key={`${counter} ${at}`} data-revision={counter}>
            <p className="part-line">
              <span className="row-name">{i18n.t('reviewLog.version', { counter })}</span>
              <span className="row-state">
                {i18n.t(`reviewLog.made.${before ? why : 'first'}`, {
                  name: by.name,
                  at: recordMomentWords(moment),
                })}
              </span>
              {counter === current && <Badge tone="accent">{i18n.t('reviewLog.counts')}</Badge>}
              {isRival && <Badge tone="warn">{i18n.t('reviewLog.rival')}</Badge>}
            </p>
            {changes.length > 0 && (
              <ul className="log-changes">
                {changes.map((change, index) => (
                  <li key={index}>{changeWords(change, card)}</li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function changeWords(change: ReviewChange, card: Scorecard | undefined): string {
  if (!('category' in change)) return i18n.t(`reviewLog.changed.${change.what}`)
  const category = card?.categories.find(({ id }) => id === change.category)
  const name = category ? textFor(category.title, uiLocale()) : change.category
  if (change.what === 'reasons' || !category) return i18n.t('reviewLog.changed.reasons', { name })
  return i18n.t('reviewLog.changed.rating', {
    name,
    from: ratingWords(change.from, category),
    to: ratingWords(change.to, category),
  })
}
