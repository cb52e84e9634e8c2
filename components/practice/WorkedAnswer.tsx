import { useMemo } from 'react'
import { i18n } from '@/components/i18n'
import { checkAnswer } from '@/lib/practice/check-answer'
import type { PracticeTicket } from '@/lib/practice/practice-ticket'
import type { Practising } from '@/lib/practice/score-practice'
import { textFor } from '@/lib/rubric/localized'
import { scoreNumber } from '../ui/score-band'

export interface WorkedAnswerProps {
  readonly ticket: PracticeTicket
  /** What the person wrote and had checked. */
  readonly own: string
  readonly practising: Practising
}

/** The person's answer and one by somebody who knows how, side by side, with what is good about it. */
export function WorkedAnswer({ ticket, own, practising }: WorkedAnswerProps) {
  const { role, locale } = practising
  const { text, why } = ticket.answer
  const score = useMemo(
    () => scoreNumber(checkAnswer(ticket, text, { role, locale }).after),
    [ticket, text, role, locale],
  )
  return (
    <div className="worked" data-worked="">
      <h4 className="outcome-step">{i18n.t('practice.answer.worked')}</h4>
      <p className="practice-hint">{i18n.t('practice.answer.workedText', { score: score ?? '–' })}</p>
      <div className="worked-columns">
        <figure className="worked-side">
          <figcaption className="outcome-name">{i18n.t('practice.score.yours')}</figcaption>
          <blockquote className="worked-text">{own}</blockquote>
        </figure>
        <figure className="worked-side">
          <figcaption className="outcome-name">{i18n.t('practice.answer.workedName')}</figcaption>
          <blockquote className="worked-text">{text}</blockquote>
        </figure>
      </div>
      <h5 className="outcome-name">{i18n.t('practice.answer.why')}</h5>
      <ul className="practice-points">
        {why.map((reason) => (
          <li key={textFor(reason)}>{textFor(reason, locale)}</li>
        ))}
      </ul>
    </div>
  )
}
