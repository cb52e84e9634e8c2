import { CircleHelp, ShieldCheck, ShieldQuestion } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { i18n } from '#i18n'
import type { ScoreCard } from '@/lib/rubric/judgement'
import { Action } from '../ui/Action'
import './Readiness.css'

/** Shown before the rest is folded away; the criteria below name them all. */
const FIRST = 6

export interface ReadinessProps {
  readonly card: ScoreCard
  readonly onShow: (criterion: string) => void
}

/** Ready for first-pass acceptance or not, and if not, what engineering would ask back. */
export function Readiness({ card, onShow }: ReadinessProps) {
  const [all, setAll] = useState(false)
  const ready = card.ready ?? 'not-scored'
  const gaps = card.judgements
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'partial')
    .sort((a, b) => b.gain - a.gain)
  return (
    <section className={`readiness readiness-${ready}`} data-ready={ready} aria-labelledby="readiness-title">
      <h3 id="readiness-title" className="readiness-title">
        {ready === 'yes' && <ShieldCheck size={16} aria-hidden />}
        {ready === 'no' && <ShieldQuestion size={16} aria-hidden />}
        {ready === 'not-scored' && <CircleHelp size={16} aria-hidden />}
        {ready === 'yes' && i18n.t('escalate.ready')}
        {ready === 'no' && i18n.t('escalate.notReady')}
        {ready === 'not-scored' && i18n.t('escalate.notScored')}
      </h3>
      {ready === 'yes' && <p className="readiness-text">{i18n.t('escalate.readyText')}</p>}
      {ready === 'no' && gaps.length > 0 && (
        <>
          <p className="readiness-text">{i18n.t('escalate.notReadyText')}</p>
          <ul className="readiness-gaps">
            {(all ? gaps : gaps.slice(0, FIRST)).map(({ id, title }) => (
              <li key={id}>
                <Button className="readiness-gap" onPress={() => onShow(id)}>
                  {title}
                </Button>
              </li>
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
