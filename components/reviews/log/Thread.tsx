import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { WholeReview } from '@/lib/messaging/reviews/review-log-calls'
import type { Scorecard } from '@/lib/review/card/card'
import { openDisputes } from '@/lib/review/log/thread'
import { Section } from '../../options/Section'
import { Action } from '../../ui/Action'
import { AnswerForm } from './AnswerForm'
import { NoteForm } from './NoteForm'
import { RemarkItem } from './RemarkItem'

export interface ThreadProps {
  readonly review: WholeReview
  readonly id: string
  readonly card: Scorecard
}

type Writing = 'dispute' | 'coaching' | 'comment' | { readonly answers: string }
const KINDS = ['dispute', 'coaching', 'comment'] as const

/** What the agent, the reviewer and the lead said about a review, and the ways to say more. */
export function Thread({ review: { remarks }, id, card }: ThreadProps) {
  const [writing, setWriting] = useState<Writing | null>(null)
  const open = new Set(openDisputes(remarks).map((one) => one.id))
  const close = () => setWriting(null)
  return (
    <Section title={i18n.t('reviewLog.thread')} text={i18n.t('reviewLog.threadText')}>
      {remarks.length > 0 && (
        <ol className="log-thread">
          {remarks.map((remark) => (
            <RemarkItem key={remark.id} remark={remark} card={card}>
              {open.has(remark.id) &&
                (typeof writing === 'object' && writing?.answers === remark.id ? (
                  <AnswerForm review={id} dispute={remark} card={card} onClose={close} />
                ) : (
                  <div>
                    <Action onPress={() => setWriting({ answers: remark.id })}>
                      {i18n.t('reviewLog.answer')}
                    </Action>
                  </div>
                ))}
            </RemarkItem>
          ))}
        </ol>
      )}
      {typeof writing === 'string' ? (
        <NoteForm key={writing} review={id} kind={writing} card={card} onClose={close} />
      ) : (
        <div className="log-ways">
          {KINDS.map((kind) => (
            <Action key={kind} onPress={() => setWriting(kind)}>
              {i18n.t(`reviewLog.write.${kind}`)}
            </Action>
          ))}
        </div>
      )}
    </Section>
  )
}
