import { useMemo, useRef, useState } from 'react'
import { i18n } from '@/components/i18n'
import { checkAnswer } from '@/lib/practice/check-answer'
import type { PracticeTicket } from '@/lib/practice/practice-ticket'
import { LONGEST_ANSWER, type PracticeWork } from '@/lib/practice/practice-work'
import type { Practising } from '@/lib/practice/score-practice'
import { textFor } from '@/lib/rubric/localized'
import { Action } from '../ui/Action'
import { useAnnounce } from '../ui/Announcer'
import { TextBox } from '../ui/TextBox'
import { AnswerOutcome } from './AnswerOutcome'
import { LookAt } from './LookAt'
import { scoreStep } from './score-step'
import { WorkedAnswer } from './WorkedAnswer'
import './AnswerPart.css'

export interface AnswerPartProps {
  readonly ticket: PracticeTicket
  readonly practising: Practising
  readonly work: PracticeWork
  readonly onChange: (change: Partial<PracticeWork>) => void
}

/** Answering: what is written is checked as if it were sent; then a worked answer stands beside it. */
export function AnswerPart({ ticket, practising, work, onChange }: AnswerPartProps) {
  const announce = useAnnounce()
  const [empty, setEmpty] = useState(false)
  const outcome = useRef<HTMLHeadingElement>(null)
  const { text, checked } = work
  const { role, locale } = practising
  const result = useMemo(
    () => (checked === null ? null : checkAnswer(ticket, checked, { role, locale })),
    [ticket, checked, role, locale],
  )
  const check = () => {
    const isEmpty = text.trim() === ''
    setEmpty(isEmpty)
    if (isEmpty) return
    onChange({ checked: text })
    announce(scoreStep(checkAnswer(ticket, text, practising)))
    // The heading is there once the outcome is drawn.
    requestAnimationFrame(() => outcome.current?.focus())
  }
  return (
    <section className="practice-part" aria-labelledby="practice-answer" data-checked={checked !== null}>
      <h3 id="practice-answer" className="practice-heading">
        {i18n.t('practice.answer.title')}
      </h3>
      <p>{textFor(ticket.task.text, locale)}</p>
      <LookAt look={ticket.look} />
      <TextBox
        label={i18n.t(`practice.answer.label.${ticket.task.kind}`)}
        long
        value={text}
        maxLength={LONGEST_ANSWER}
        fault={empty ? i18n.t('practice.answer.empty') : null}
        help={i18n.t('practice.answer.help')}
        onChange={(written) => {
          setEmpty(false)
          onChange({ text: written })
        }}
      />
      <div className="practice-line">
        <Action kind="main" onPress={check}>
          {i18n.t('practice.answer.check')}
        </Action>
        {checked !== null && checked !== text && (
          <span className="practice-hint">{i18n.t('practice.answer.changed')}</span>
        )}
      </div>
      {result && checked !== null && (
        <>
          <AnswerOutcome headingRef={outcome} result={result} />
          <WorkedAnswer ticket={ticket} own={checked} practising={practising} />
        </>
      )}
    </section>
  )
}
