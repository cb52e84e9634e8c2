import { ChevronRight, OctagonAlert } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { i18n } from '@/components/i18n'
import type { ScoreCard } from '@/lib/rubric/judgement'
import './CriticalFlag.css'

export interface CriticalFlagProps {
  readonly card: ScoreCard
  readonly onShow: (criterion: string) => void
}

/** Critical criteria that failed, before everything else. */
export function CriticalFlag({ card, onShow }: CriticalFlagProps) {
  const failed = card.judgements.filter(({ id }) => card.criticalFailed.includes(id))
  if (failed.length === 0) return null
  return (
    <section className="critical" aria-labelledby={`critical-${card.rubric}`}>
      <h3 id={`critical-${card.rubric}`} className="critical-title">
        <OctagonAlert size={15} aria-hidden />
        {i18n.t('quality.critical', failed.length)}
      </h3>
      <ul>
        {failed.map(({ id, title }) => (
          <li key={id}>
            <Button className="critical-item" onPress={() => onShow(id)}>
              <span className="critical-name">{title}</span>
              <ChevronRight size={14} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
