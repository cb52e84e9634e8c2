import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { WholeReview } from '@/lib/messaging/reviews/review-log-calls'
import type { Scorecard } from '@/lib/review/card/card'
import { openDisputes } from '@/lib/review/log/thread'
import { Section } from '../../options/Section'
import { Action } from '../../ui/Action'
import { useReviewSettings } from '../../ui/use-review-settings'
import { AnswerForm } from './AnswerForm'
import { NoteForm } from './NoteForm'
import { RemarkItem } from './RemarkItem'

export interface ThreadProps {
  readonly review: WholeReview
  readonly id: string
  readonly card: Scorecard
}

const KINDS = ['dispute', 'coaching', 'comment'] as const
/** A form that is open, or was last: to say something new, or the dispute that is answered. */
type Form = (typeof KINDS)[number] | { readonly answers: string }

/** What the agent, the reviewer and the lead said about a review, and the ways to say more. */
export function Thread({ review: { remarks }, id, card }: ThreadProps) {
  const { settings } = useReviewSettings()
  const [form, setForm] = useState<Form | null>(null)
  /** The button that has the focus when its form is gone. */
  const [left, setLeft] = useState<Form | null>(null)
  const open = new Set(openDisputes(remarks).map((one) => one.id))
  const show = (next: Form) => {
    setForm(next)
    setLeft(null)
  }
  const close = (next: Form) => {
    setForm(null)
    setLeft(next)
  }
  const isAnswering = (dispute: string) => typeof form === 'object' && form?.answers === dispute
  return (
    <Section title={i18n.t('reviewLog.thread')} text={i18n.t('reviewLog.threadText')}>
      {remarks.length > 0 && (
        <ol className="part-stack">
          {remarks.map((remark) => (
            <RemarkItem key={remark.id} remark={remark} card={card}>
              {/* Also while somebody else answers it: what is being written must not vanish. */}
              {isAnswering(remark.id) && (
                <AnswerForm
                  review={id}
                  dispute={remark}
                  card={card}
                  onSaid={() => close('comment')}
                  onClose={() => close(open.has(remark.id) ? { answers: remark.id } : 'comment')}
                />
              )}
              {open.has(remark.id) && !isAnswering(remark.id) && settings?.as !== 'agent' && (
                <div>
                  <Action
                    label={i18n.t('reviewLog.answerOf', { name: remark.by.name })}
                    focusFirst={typeof left === 'object' && left?.answers === remark.id}
                    onPress={() => show({ answers: remark.id })}
                  >
                    {i18n.t('reviewLog.answer')}
                  </Action>
                </div>
              )}
            </RemarkItem>
          ))}
        </ol>
      )}
      {typeof form === 'string' ? (
        <NoteForm key={form} review={id} kind={form} card={card} onClose={() => close(form)} />
      ) : (
        <div className="part-line">
          {KINDS.map((kind) => (
            // Drawn anew where it is to have the focus: only what appears can take it.
            <Action key={`${kind} ${left === kind}`} focusFirst={left === kind} onPress={() => show(kind)}>
              {i18n.t(`reviewLog.write.${kind}`)}
            </Action>
          ))}
        </div>
      )}
    </Section>
  )
}
