import { CircleHelp, ShieldCheck, ShieldQuestion } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { ScoreCard } from '@/lib/rubric/judgement'
import { Action } from '../ui/Action'
import { AskAll } from './AskAll'
import { Gap } from './Gap'
import { gapsOf } from './open-asks'
import './Readiness.css'

/** Shown before the rest is folded away; the criteria below name them all. */
const FIRST = 5

export interface ReadinessProps {
  readonly card: ScoreCard
  readonly onShow: (criterion: string) => void
}

/** Ready for first-pass acceptance or not, and what engineering would still ask back, each with what can be done. */
export function Readiness({ card, onShow }: ReadinessProps) {
  const [all, setAll] = useState(false)
  const ready = card.ready ?? 'not-scored'
  const gaps = gapsOf(card)
  return (
    <section className="readiness" data-ready={ready} aria-labelledby="readiness-title">
      <div className={`readiness-verdict readiness-${ready}`}>
        <h3 id="readiness-title" className="readiness-title">
          {ready === 'yes' && <ShieldCheck size={16} aria-hidden />}
          {ready === 'no' && <ShieldQuestion size={16} aria-hidden />}
          {ready === 'not-scored' && <CircleHelp size={16} aria-hidden />}
          {ready === 'yes' && i18n.t('escalate.ready')}
          {ready === 'no' && i18n.t('escalate.notReady')}
          {ready === 'not-scored' && i18n.t('escalate.notScored')}
        </h3>
        {ready === 'yes' && <p className="readiness-text">{i18n.t('escalate.readyText')}</p>}
      </div>
      {ready !== 'not-scored' && gaps.length > 0 && (
        <>
          <h4 className="section-title">
            {i18n.t(ready === 'yes' ? 'escalate.stillHelps' : 'escalate.notReadyText')}
          </h4>
          <AskAll gaps={gaps} />
          <ul className="gaps">
            {(all ? gaps : gaps.slice(0, FIRST)).map((gap) => (
              <Gap key={gap.id} gap={gap} onShow={onShow} />
            ))}
          </ul>
          {!all && gaps.length > FIRST && (
            <Action kind="plain" onPress={() => setAll(true)}>
              {i18n.t('action.showMore', { count: gaps.length - FIRST })}
            </Action>
          )}
        </>
      )}
    </section>
  )
}
