import { i18n } from '@/components/i18n'
import type { Judgement } from '@/lib/rubric/judgement'
import { CriterionHead } from './CriterionHead'
import { FixActions } from './FixActions'
import './Gap.css'

export interface GapProps {
  readonly gap: Judgement
  readonly onShow: (criterion: string) => void
}

/** Something engineering would ask back: the questions, what can be done, and the criterion they belong to. */
export function Gap({ gap, onShow }: GapProps) {
  return (
    <li className="gap" data-gap={gap.id}>
      <CriterionHead judgement={gap} small onShow={onShow} />
      {gap.asks.length === 0 && <p className="gap-question">{gap.fix}</p>}
      {gap.asks.map(({ shown, asked }) => (
        <p key={shown} className="gap-question" data-question="" data-asked={asked}>
          {shown}
          {asked !== 'no' && gap.asks.some((other) => other.asked === 'no') && (
            <span className="gap-asked"> {i18n.t('fix.askedShort')}</span>
          )}
        </p>
      ))}
      <FixActions judgement={gap} />
    </li>
  )
}
