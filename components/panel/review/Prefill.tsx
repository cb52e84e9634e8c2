import { Sparkles, Undo2 } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { Scorecard } from '@/lib/review/card/card'
import { ratingOf, withRating } from '@/lib/review/record/edit-content'
import { prefill, type Judged } from '@/lib/review/record/prefill'
import type { ReviewContent } from '@/lib/review/record/review'
import { Action } from '../../ui/Action'
import { useAnnounce } from '../../ui/Announcer'
import type { ReviewSession } from './review-session'

export interface PrefillProps {
  readonly content: ReviewContent
  readonly card: Scorecard
  readonly judged: Judged
  readonly session: ReviewSession
  /** Categories that were filled in and not rated by hand since. */
  readonly rated: readonly string[]
  readonly onRated: (categories: readonly string[]) => void
}

/** Takes verdicts as a first rating, only when asked to and only where nothing is rated; and takes that back. */
export function Prefill({ content, card, judged, session, rated, onRated }: PrefillProps) {
  const announce = useAnnounce()
  const fill = () => {
    const filled = prefill(content, card, judged)
    if (filled.rated.length === 0) return announce(i18n.t('reviewTab.prefillNone'))
    session.edit((before) => prefill(before, card, judged).content)
    onRated([...rated, ...filled.rated])
    announce(i18n.t('reviewTab.prefilledCount', filled.rated.length))
  }
  const undo = () => {
    session.edit((before) => {
      const without = rated.reduce((each, id) => withRating(each, id, { value: null, causes: [] }), before)
      const isAnyLeft = without.ratings.some(({ category }) => ratingOf(without, category).value !== null)
      return isAnyLeft ? without : { ...without, prefilled: false }
    })
    onRated([])
    announce(i18n.t('reviewTab.prefillUndone'))
  }
  const isDone = prefill(content, card, judged).rated.length === 0
  if (isDone && rated.length === 0 && !content.prefilled) return null
  return (
    <div className="review-prefill" data-prefill={rated.length}>
      {rated.length > 0 ? (
        <p>
          {i18n.t('reviewTab.prefilledCount', rated.length)}{' '}
          <Action kind="plain" onPress={undo} icon={<Undo2 size={13} aria-hidden />}>
            {i18n.t('reviewTab.prefillUndo')}
          </Action>
        </p>
      ) : (
        content.prefilled && <p>{i18n.t('reviewTab.begunPrefilled')}</p>
      )}
      {!isDone && (
        <>
          <Action onPress={fill} icon={<Sparkles size={13} aria-hidden />}>
            {i18n.t('reviewTab.prefill')}
          </Action>
          <p className="review-prefill-help">{i18n.t('reviewTab.prefillHelp')}</p>
        </>
      )}
    </div>
  )
}
