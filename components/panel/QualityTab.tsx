import type { ReactNode } from 'react'
import { i18n } from '@/components/i18n'
import type { TicketView } from '@/lib/messaging/view'
import type { ScoreCard } from '@/lib/rubric/judgement'
import { ChangeStrip } from './ChangeStrip'
import { CriteriaList } from './CriteriaList'
import { CriticalFlag } from './CriticalFlag'
import { DraftMark } from './DraftMark'
import { HelpMost } from './HelpMost'
import { ScoreSummary } from './ScoreSummary'
import { scoreMarks } from './marks'
import { hygieneBand } from '../ui/score-band'
import { useTicket } from './ticket-context'
import { useOpenCriteria } from './use-open-criteria'
import './QualityTab.css'

export interface CardTabProps {
  readonly card: ScoreCard
  readonly messages: TicketView['messages']
}

/** How complete the ticket is, what would help most, and every criterion open down to its quotes. */
export function QualityTab({ card, messages, children }: CardTabProps & { readonly children: ReactNode }) {
  const open = useOpenCriteria(card.rubric)
  const { draft, change } = useTicket().view
  return (
    <div className="quality">
      <div {...scoreMarks('hygiene', card)}>
        <ScoreSummary
          label={i18n.t('quality.label')}
          card={card}
          band={hygieneBand(card)}
          live={draft !== null}
        >
          {draft && <DraftMark draft={draft} score={card.score} without={draft.without.hygiene} />}
        </ScoreSummary>
      </div>
      {change && <ChangeStrip change={change} />}
      <CriticalFlag card={card} onShow={open.show} />
      <HelpMost card={card} onShow={open.show} />
      {children}
      <CriteriaList card={card} messages={messages} open={open} />
    </div>
  )
}
