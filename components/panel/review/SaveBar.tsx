import { Check, Save } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { Scorecard } from '@/lib/review/card/card'
import { scoreReview } from '@/lib/review/card/score'
import type { ReviewContent } from '@/lib/review/record/review'
import { Action } from '../../ui/Action'
import { useAnnounce } from '../../ui/Announcer'
import { Window } from '../../ui/Window'
import { REVIEW_KEYS } from '../panel-keys'
import type { ReviewSession, ReviewState } from './review-session'
import { scoreWords } from './score-words'
import './SaveBar.css'

export interface SaveBarProps {
  readonly card: Scorecard
  readonly content: ReviewContent
  readonly state: ReviewState
  readonly session: ReviewSession
  /** Whether there is a saved review to go back to, and nothing was written since. */
  readonly canLeave: boolean
  /** Categories without a rating that the person is asked about; 0 while nothing is asked. */
  readonly unrated: number
  readonly onSave: () => void
  /** Goes to the first category without a rating. */
  readonly onFirst: () => void
}

/** What the review comes to, and saving or discarding it. It stays in sight. */
export function SaveBar({ card, content, state, session, unrated, onSave, ...props }: SaveBarProps) {
  const score = scoreReview(card, content.ratings)
  return (
    <div className="save-bar" data-save-bar="">
      {unrated > 0 && (
        <p className="save-bar-ask" data-unrated={unrated}>
          {i18n.t('reviewTab.unrated', unrated)}{' '}
          <Action kind="plain" onPress={props.onFirst}>
            {i18n.t('reviewTab.toFirst')}
          </Action>
        </p>
      )}
      <div className="save-bar-row">
        <p className="save-bar-score" data-review-score={score.final ?? ''}>
          {score.final !== null && <span className="save-bar-name">{i18n.t('reviewTab.score')} </span>}
          <strong>{scoreWords(score.final)}</strong>
          {score.criticalFailed.length > 0 && (
            <span className="save-bar-failed"> · {i18n.t('reviewTab.failed')}</span>
          )}
        </p>
        <Kept state={state} />
        {state.touched && <Discard session={session} />}
        {props.canLeave && (
          <Action kind="plain" onPress={() => session.leave()}>
            {i18n.t('reviewTab.back')}
          </Action>
        )}
        <Action
          kind="main"
          onPress={onSave}
          busy={state.saving}
          icon={<Save size={13} aria-hidden />}
          label={`${i18n.t(unrated > 0 ? 'reviewTab.saveAnyway' : 'reviewTab.save')} (${REVIEW_KEYS.save.keys[0]})`}
        >
          {i18n.t(
            state.saving ? 'reviewTab.saving' : unrated > 0 ? 'reviewTab.saveAnyway' : 'reviewTab.save',
          )}
        </Action>
      </div>
    </div>
  )
}

/** Whether all that was written is on the disk; troubles are told above. */
function Kept({ state: { touched, keeping } }: { readonly state: ReviewState }) {
  if (!touched) return <span className="save-bar-kept" />
  return (
    <span className="save-bar-kept" data-kept={keeping.state}>
      {keeping.state === 'kept' && (
        <>
          <Check size={12} aria-hidden />
          {i18n.t('reviewTab.keptHere')}
        </>
      )}
      {keeping.state === 'keeping' && i18n.t('reviewTab.keepingHere')}
    </span>
  )
}

function Discard({ session }: { readonly session: ReviewSession }) {
  const announce = useAnnounce()
  const [asked, setAsked] = useState(false)
  const discard = async () => {
    setAsked(false)
    if (!(await session.discard())) announce(i18n.t('reviewTab.discardFailed'))
  }
  return (
    <>
      <Action kind="plain" onPress={() => setAsked(true)}>
        {i18n.t('reviewTab.discard')}
      </Action>
      <Window
        open={asked}
        title={i18n.t('reviewTab.discardTitle')}
        text={i18n.t('reviewTab.discardText')}
        onClose={() => setAsked(false)}
        choices={
          <>
            <Action onPress={() => setAsked(false)} focusFirst>
              {i18n.t('reviewTab.keepWriting')}
            </Action>
            <Action kind="danger" onPress={() => void discard()}>
              {i18n.t('reviewTab.discard')}
            </Action>
          </>
        }
      />
    </>
  )
}
