import { i18n } from '@/components/i18n'
import type { Scorecard } from '@/lib/review/card/card'
import { fitsCard } from '@/lib/review/log/accept'
import { LONGEST_TEXT, type Remark } from '@/lib/review/record/review'
import { Action } from '../../ui/Action'
import { FormFrame } from '../../ui/FormFrame'
import { ratingWords } from '../../ui/rating-words'
import { TextBox } from '../../ui/TextBox'
import { useNeededText } from '../../ui/use-needed-text'
import { useSaying } from './use-saying'

export interface AnswerFormProps {
  readonly review: string
  readonly dispute: Remark
  readonly card: Scorecard
  readonly onSaid: () => void
  readonly onClose: () => void
}

/** The reviewer's answer to a dispute: the proposed rating is taken over, or the rating stays, each with a reason. */
export function AnswerForm({ review, dispute, card, onSaid, onClose }: AnswerFormProps) {
  const { say, fault } = useSaying(onSaid)
  const text = useNeededText(i18n.t('reviewLog.form.emptyAnswer'))
  const category = card.categories.find(({ id }) => id === dispute.category)
  const fits = fitsCard(dispute, card)
  const answer = (accept: boolean) => {
    const words = text.take()
    if (words !== null) void say('reviews/answer', { review, dispute: dispute.id, accept, text: words })
  }
  return (
    <FormFrame
      label={i18n.t('reviewLog.answer')}
      fault={fault}
      onClose={onClose}
      ways={
        <>
          {fits && (
            <Action kind="main" onPress={() => answer(true)}>
              {category && dispute.proposed !== null
                ? i18n.t('reviewLog.form.acceptRating', { rating: ratingWords(dispute.proposed, category) })
                : i18n.t('reviewLog.form.accept')}
            </Action>
          )}
          <Action onPress={() => answer(false)}>{i18n.t('reviewLog.form.keep')}</Action>
        </>
      }
    >
      {!fits && <p className="row-state">{i18n.t('reviewLog.form.otherCard')}</p>}
      <TextBox
        long
        focusFirst
        label={i18n.t('reviewLog.form.answer')}
        maxLength={LONGEST_TEXT}
        {...text.box}
      />
    </FormFrame>
  )
}
