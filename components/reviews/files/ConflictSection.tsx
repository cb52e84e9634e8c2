import { i18n } from '@/components/i18n'
import type { ReviewConflict } from '@/lib/messaging/reviews/review-file-calls'
import type { CardRef, Scorecard } from '@/lib/review/card/card'
import type { RatingValue } from '@/lib/review/record/review'
import { textFor } from '@/lib/rubric/localized'
import { Section } from '../../options/Section'
import { uiLocale } from '../../ui/locale'
import { numberWords } from '../../ui/number-words'
import { ratingWords } from '../../ui/rating-words'
import { sinceWords } from '../../ui/time-words'
import { useAnswer } from '../../ui/use-answer'
import { useNow } from '../../ui/use-now'

/** Conflicts that are shown at once. */
const SHOWN = 50
const ASKED = JSON.stringify({ most: SHOWN })

/** Reviews that several people changed apart from each other: both sides, and which one counts. */
export function ConflictSection() {
  const { value } = useAnswer('review-files/conflicts', ASKED, ['reviews'])
  if (value === null || value.count === 0) return null
  const more = value.count - value.conflicts.length
  return (
    <Section
      title={i18n.t('reviewFiles.conflictsTitle', { count: value.count })}
      text={i18n.t('reviewFiles.conflictsText')}
    >
      <Conflicts conflicts={value.conflicts} />
      {more > 0 && <p className="part-note">{i18n.t('reviewFiles.moreConflicts', { count: more })}</p>}
    </Section>
  )
}

function Conflicts({ conflicts }: { readonly conflicts: readonly ReviewConflict[] }) {
  const { value: cards } = useAnswer('review-cards/some', JSON.stringify({ cards: cardsOf(conflicts) }), [])
  return (
    <ul className="part-stack">
      {conflicts.map((conflict) => (
        <Conflict key={conflict.review} conflict={conflict} card={cards?.find(isCardOf(conflict))} />
      ))}
    </ul>
  )
}

function cardsOf(conflicts: readonly ReviewConflict[]): readonly CardRef[] {
  const cards = new Map(conflicts.map(({ card }) => [`${card.id} ${String(card.version)}`, card]))
  return [...cards.values()]
}

function isCardOf({ card }: ReviewConflict): (one: Scorecard) => boolean {
  return ({ id, version }) => id === card.id && version === card.version
}

interface ConflictProps {
  readonly conflict: ReviewConflict
  /** What it is rated by; undefined where that is not here, or not known yet. */
  readonly card: Scorecard | undefined
}

function Conflict({ conflict: { review, ticket, agent, sides }, card }: ConflictProps) {
  const now = useNow()
  return (
    <li className="part-box">
      <p className="part-strong">
        <a className="link" href={`#log/${review}`}>
          {agent === null
            ? i18n.t('reviewFiles.ticket', { key: ticket.key })
            : i18n.t('reviewFiles.ticketOf', { key: ticket.key, name: agent.name })}
        </a>
      </p>
      <ul className="part-sides">
        {sides.map(({ by, at, counts, score, comment, ratings }) => (
          <li
            key={by.id + at + String(score) + comment}
            className="part-side files-side"
            data-counts={counts}
          >
            <p>
              <bdi className="part-strong">{by.name}</bdi>, {sinceWords(at, now)}
              {counts && <span className="files-counts">{i18n.t('reviewFiles.counts')}</span>}
            </p>
            <p className="part-note">
              {score === null
                ? i18n.t('reviewFiles.notScored')
                : i18n.t('reviewFiles.score', { score: numberWords(score) })}
            </p>
            {ratings.length > 0 && (
              <ul className="part-stack part-close files-ratings">
                {ratings.map(({ category, value }) => (
                  <li key={category}>{ratedWords(category, value, card)}</li>
                ))}
              </ul>
            )}
            {comment !== '' && (
              <p className="part-words">
                <bdi>{comment}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </li>
  )
}

function ratedWords(id: string, value: RatingValue | null, card: Scorecard | undefined): string {
  const category = card?.categories.find((one) => one.id === id)
  if (category)
    return i18n.t('reviewFiles.rated', {
      category: textFor(category.title, uiLocale()),
      value: ratingWords(value, category),
    })
  const words = value === null ? i18n.t('rating.none') : value === 'na' ? i18n.t('rating.na') : String(value)
  return i18n.t('reviewFiles.rated', { category: id, value: words })
}
