import { Button } from 'react-aria-components/Button'
import { i18n } from '#i18n'
import type { ScoreCard } from '@/lib/rubric/judgement'
import { Gain } from './Gain'
import './HelpMost.css'

const SHOWN = 3

export interface HelpMostProps {
  readonly card: ScoreCard
  readonly onShow: (criterion: string) => void
}

/** The few steps worth most points, each leading to its criterion. */
export function HelpMost({ card, onShow }: HelpMostProps) {
  const best = card.judgements
    .filter(({ gain, verdict }) => gain > 0 && (verdict === 'fail' || verdict === 'partial'))
    .sort((a, b) => b.gain - a.gain)
    .slice(0, SHOWN)
  if (best.length === 0) return null
  return (
    <section aria-labelledby={`help-${card.rubric}`}>
      <h3 id={`help-${card.rubric}`} className="section-title">
        {i18n.t('quality.helpMost')}
      </h3>
      <ol className="help">
        {best.map(({ id, title, fix, gain }) => (
          <li key={id}>
            <Button className="help-item" onPress={() => onShow(id)}>
              <span className="help-words">
                <span className="help-title">{title}</span>
                <span className="help-fix">{fix}</span>
              </span>
              <Gain points={gain} />
            </Button>
          </li>
        ))}
      </ol>
    </section>
  )
}
