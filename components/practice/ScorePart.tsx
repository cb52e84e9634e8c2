import { useRef, useState } from 'react'
import { i18n } from '@/components/i18n'
import type { PracticeTicket } from '@/lib/practice/practice-ticket'
import type { PracticeWork } from '@/lib/practice/practice-work'
import { agreementOf } from '@/lib/practice/score-practice'
import type { ScoreCard } from '@/lib/rubric/judgement'
import { Action } from '../ui/Action'
import { useAnnounce } from '../ui/Announcer'
import { percentWords } from '../ui/number-words'
import { ComparedList } from './ComparedList'
import { OwnVerdicts } from './OwnVerdicts'
import './ScorePart.css'

export interface ScorePartProps {
  readonly ticket: PracticeTicket
  readonly card: ScoreCard
  readonly work: PracticeWork
  readonly onChange: (change: Partial<PracticeWork>) => void
}

/** Scoring: the person's verdicts first, then the rubric's beside them. */
export function ScorePart({ ticket, card, work, onChange }: ScorePartProps) {
  const announce = useAnnounce()
  const [none, setNone] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const agreement = agreementOf(card, work.own)
  const words = i18n.t('practice.score.agreed', {
    same: agreement.same,
    of: agreement.of,
    share: percentWords(agreement.of === 0 ? 0 : agreement.same / agreement.of),
  })
  const show = (compared: boolean) => {
    onChange({ compared })
    // The button that was pressed goes; the heading stays.
    heading.current?.focus()
  }
  const compare = () => {
    setNone(agreement.of === 0)
    if (agreement.of === 0) return
    show(true)
    announce(words)
  }
  return (
    <section className="practice-part" aria-labelledby="practice-score" data-compared={work.compared}>
      <h3 id="practice-score" ref={heading} tabIndex={-1} className="practice-heading">
        {i18n.t('practice.score.title')}
      </h3>
      {work.compared ? (
        <>
          <p className="practice-agreed" data-same={agreement.same} data-of={agreement.of}>
            {words}
          </p>
          <p className="practice-hint">{i18n.t('practice.score.noGrade')}</p>
          <ComparedList card={card} agreement={agreement} snapshot={ticket.snapshot} />
          <div>
            <Action onPress={() => show(false)}>{i18n.t('practice.score.again')}</Action>
          </div>
        </>
      ) : (
        <>
          <p className="practice-hint">{i18n.t(`practice.score.text.${ticket.rubric}`)}</p>
          <OwnVerdicts
            card={card}
            own={work.own}
            onJudge={(id, verdict) => onChange({ own: { ...work.own, [id]: verdict } })}
          />
          <div className="practice-line">
            <Action kind="main" onPress={compare}>
              {i18n.t('practice.score.compare')}
            </Action>
            <span className="practice-hint">
              {i18n.t('practice.score.judged', { judged: agreement.of, all: card.judgements.length })}
            </span>
          </div>
          {none && agreement.of === 0 && (
            <p className="field-fault" role="alert">
              {i18n.t('practice.score.none')}
            </p>
          )}
        </>
      )}
    </section>
  )
}
