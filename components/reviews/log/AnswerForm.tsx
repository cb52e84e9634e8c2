import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { Scorecard } from '@/lib/review/card/card'
import { LONGEST_TEXT, type Remark } from '@/lib/review/record/review'
import { Action } from '../../ui/Action'
import { ratingWords } from '../../ui/rating-words'
import { TextBox } from '../../ui/TextBox'
import { useSaying } from './use-saying'

export interface AnswerFormProps {
  readonly review: string
  readonly dispute: Remark
  readonly card: Scorecard
  readonly onClose: () => void
}

/** The reviewer's answer to a dispute: the proposed rating is taken over, or the rating stays, each with a reason. */
export function AnswerForm({ review, dispute, card, onClose }: AnswerFormProps) {
  const { say, fault, busy } = useSaying(onClose)
  const [text, setText] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const category = card.categories.find(({ id }) => id === dispute.category)
  const answer = (accept: boolean) => {
    setEmpty(text.trim() === '')
    if (text.trim() !== '')
      void say('reviews/answer', { review, dispute: dispute.id, accept, text: text.trim() })
  }
  return (
    <div className="log-form" role="group" aria-label={i18n.t('reviewLog.answer')}>
      <TextBox
        long
        focusFirst
        label={i18n.t('reviewLog.form.answer')}
        value={text}
        onChange={setText}
        maxLength={LONGEST_TEXT}
        fault={isEmpty ? i18n.t('reviewLog.form.emptyAnswer') : null}
      />
      {fault !== null && (
        <p className="log-fault" role="alert">
          {fault}
        </p>
      )}
      <div className="log-ways">
        <Action kind="main" busy={busy} onPress={() => answer(true)}>
          {category && dispute.proposed !== null
            ? i18n.t('reviewLog.form.acceptRating', { rating: ratingWords(dispute.proposed, category) })
            : i18n.t('reviewLog.form.accept')}
        </Action>
        <Action busy={busy} onPress={() => answer(false)}>
          {i18n.t('reviewLog.form.keep')}
        </Action>
        <Action kind="plain" onPress={onClose}>
          {i18n.t('action.cancel')}
        </Action>
      </div>
    </div>
  )
}
