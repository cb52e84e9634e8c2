import { useState } from 'react'
import { Link } from 'react-aria-components/Link'
import { i18n } from '@/components/i18n'
import type { CardEntry } from '@/lib/messaging/reviews/review-card-calls'
import type { Scorecard } from '@/lib/review/card/card'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { useAnnounce } from '../../ui/Announcer'
import { saveFile } from '../../ui/save-file'
import { Window } from '../../ui/Window'
import { cardFacts, versionFacts, type CardFailure } from './card-words'
import { copyOf } from './new-card'

export interface CardRowProps {
  readonly entry: CardEntry
  readonly onCopy: (card: Scorecard) => void
  readonly onFailure: (reason: CardFailure | null) => void
}

/** One scorecard, and what can be done with it. */
export function CardRow({ entry, onCopy, onFailure }: CardRowProps) {
  const { id, title, retired } = entry
  const announce = useAnnounce()
  const [asking, setAsking] = useState(false)
  const perVersion = versionFacts(entry)
  const retire = async (wanted: boolean) => {
    setAsking(false)
    const answer = await ask('review-cards/retire', { id, retired: wanted })
    onFailure(answer.ok ? (answer.value.ok ? null : answer.value.reason) : 'unanswered')
    if (answer.ok && answer.value.ok)
      announce(i18n.t(wanted ? 'scorecards.wasRetired' : 'scorecards.cameBack', { title }))
  }
  const exportIt = async () => {
    const answer = await ask('review-cards/export', { id })
    onFailure(answer.ok ? (answer.value === null ? 'gone' : null) : 'unanswered')
    if (answer.ok && answer.value) saveFile(answer.value.fileName, answer.value.text)
  }
  const copy = async () => {
    const answer = await ask('review-cards/get', { id })
    onFailure(answer.ok ? (answer.value === null ? 'gone' : null) : 'unanswered')
    if (answer.ok && answer.value) onCopy(copyOf(answer.value.card))
  }
  return (
    <li className="row" data-card={id}>
      <div className="row-words">
        <p className="row-name">{title}</p>
        <p className="row-state">{cardFacts(entry)}</p>
        {perVersion !== null && <p className="row-state">{perVersion}</p>}
      </div>
      <div className="row-actions">
        {!retired && (
          <>
            <Link
              className="action action-normal"
              href={`#card=${id}`}
              aria-label={i18n.t('editor.editName', { title })}
            >
              {i18n.t('editor.edit')}
            </Link>
            <Action label={i18n.t('scorecards.copyName', { title })} onPress={() => void copy()}>
              {i18n.t('scorecards.copy')}
            </Action>
          </>
        )}
        <Action label={i18n.t('editor.exportName', { title })} onPress={() => void exportIt()}>
          {i18n.t('editor.export')}
        </Action>
        {retired ? (
          <Action label={i18n.t('scorecards.bringBackName', { title })} onPress={() => void retire(false)}>
            {i18n.t('scorecards.bringBack')}
          </Action>
        ) : (
          <Action
            kind="danger"
            label={i18n.t('scorecards.retireName', { title })}
            onPress={() => setAsking(true)}
          >
            {i18n.t('scorecards.retire')}
          </Action>
        )}
      </div>
      <Window
        open={asking}
        title={i18n.t('scorecards.retireTitle', { title })}
        text={i18n.t('scorecards.retireText')}
        onClose={() => setAsking(false)}
        choices={
          <>
            <Action focusFirst onPress={() => setAsking(false)}>
              {i18n.t('action.cancel')}
            </Action>
            <Action kind="danger" onPress={() => void retire(true)}>
              {i18n.t('scorecards.retireDo')}
            </Action>
          </>
        }
      />
    </li>
  )
}
