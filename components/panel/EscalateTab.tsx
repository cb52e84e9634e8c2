import { i18n } from '@/components/i18n'
import { CriteriaList } from './CriteriaList'
import { CriticalFlag } from './CriticalFlag'
import { DraftMark } from './DraftMark'
import { Readiness } from './Readiness'
import { ScoreSummary } from './ScoreSummary'
import { scoreMarks } from './marks'
import { escalationBand } from '../ui/score-band'
import { useTicket } from './ticket-context'
import { useOpenCriteria } from './use-open-criteria'
import { PacketSection } from './packet/PacketSection'
import type { CardTabProps } from './QualityTab'

export interface EscalateTabProps extends CardTabProps {
  /** Whether the tab is the one in sight. */
  readonly active: boolean
}

/** Whether engineering could act on the ticket, what it would ask back, and the packet to send. */
export function EscalateTab({ card, messages, active }: EscalateTabProps) {
  const open = useOpenCriteria(card.rubric)
  const { draft } = useTicket().view
  return (
    <div className="quality">
      <div {...scoreMarks('escalation', card)}>
        <ScoreSummary
          label={i18n.t('escalate.label')}
          card={card}
          band={escalationBand(card)}
          live={draft !== null}
        >
          {draft && <DraftMark draft={draft} score={card.score} without={draft.without.escalation} />}
        </ScoreSummary>
      </div>
      <Readiness card={card} onShow={open.show} />
      <CriticalFlag card={card} onShow={open.show} />
      <PacketSection card={card} active={active} />
      <CriteriaList card={card} messages={messages} open={open} />
    </div>
  )
}
