import { useId, useState } from 'react'
import { i18n } from '@/components/i18n'
import type { Difference } from '@/lib/review/calibration/differences'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import type { Category } from '@/lib/review/card/card'
import type { ReviewPerson } from '@/lib/review/record/review'
import { textFor } from '@/lib/rubric/localized'
import { Action } from '../../ui/Action'
import { Badge } from '../../ui/Badge'
import { uiLocale } from '../../ui/locale'
import { ratingWords } from '../../ui/rating-words'
import { DecisionForm } from './DecisionForm'
import { DecisionItem } from './DecisionItem'
import { SessionTicketLink } from './SessionTicketLink'

export interface DifferenceItemProps {
  readonly difference: Difference
  readonly reviewers: readonly ReviewPerson[]
  readonly session: CalibrationSession
}

/** What everybody said of one category of one ticket, side by side, and what was agreed about it. */
export function DifferenceItem({ difference, reviewers, session }: DifferenceItemProps) {
  const { ticket, category: id, spread, na, sides } = difference
  const name = useId()
  const [isDeciding, setDeciding] = useState(false)
  const category = session.card.categories.find((one) => one.id === id)
  const named = session.tickets[ticket]
  if (!category || !named) return null
  const { key } = named
  const title = textFor(category.title, uiLocale())
  const agreed = session.decisions.filter((one) => one.ticket === ticket && one.category === id)
  const apart = Math.round(spread * (category.points - 1))
  return (
    <li className="part-box calib-difference" aria-labelledby={name} data-difference={`${key} ${id}`}>
      <div className="part-line">
        <h3 className="calib-name" id={name}>
          {i18n.t('calibration.ofTicket', { key, category: title })}
        </h3>
        {apart > 0 && (
          <Badge tone={spread > 0.5 ? 'bad' : 'warn'}>{i18n.t('calibration.apart', apart)}</Badge>
        )}
        {na && <Badge tone="neutral">{i18n.t('calibration.naSplit')}</Badge>}
        <SessionTicketLink ticket={named} />
      </div>
      <ul className="part-sides">
        {reviewers.map((reviewer, at) => (
          <li key={reviewer.id} className="part-side" data-side={reviewer.name}>
            <p className="part-note">{reviewer.name}</p>
            <Side side={sides[at] ?? null} category={category} />
          </li>
        ))}
      </ul>
      {agreed.length > 0 && (
        <ul className="part-stack">
          {agreed.map((one, at) => (
            <DecisionItem key={at} decision={one} session={session} isAboutShown={false} />
          ))}
        </ul>
      )}
      {isDeciding ? (
        <DecisionForm session={session.id} ticket={ticket} category={id} onClose={() => setDeciding(false)} />
      ) : (
        <div>
          <Action
            label={i18n.t('calibration.decideAbout', { key, category: title })}
            onPress={() => setDeciding(true)}
          >
            {i18n.t('calibration.decide')}
          </Action>
        </div>
      )}
    </li>
  )
}

function Side({
  side,
  category,
}: {
  readonly side: Difference['sides'][number]
  readonly category: Category
}) {
  if (!side) return <p className="part-note">{i18n.t('calibration.noReview')}</p>
  const causes = category.rootCauses.filter(({ id }) => side.causes.includes(id))
  return (
    <>
      <p className="part-strong">{ratingWords(side.value, category)}</p>
      {causes.length > 0 && (
        <p className="part-note">{causes.map(({ title }) => textFor(title, uiLocale())).join(', ')}</p>
      )}
      {side.comment !== '' && <p className="part-words">{side.comment}</p>}
      {side.quotes.map(({ messageId, quote }, at) => (
        <q key={`${messageId} ${at}`} className="part-quote">
          {quote}
        </q>
      ))}
    </>
  )
}
