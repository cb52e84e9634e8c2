import { ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import { i18n } from '@/components/i18n'
import type { TicketView } from '@/lib/messaging/view'
import type { Judgement } from '@/lib/rubric/judgement'
import { Badge } from '../ui/Badge'
import type { MessageCounts } from '../ui/because-words'
import { CriterionDetail } from './CriterionDetail'
import { Gain } from './Gain'
import { VerdictMark } from '../ui/VerdictMark'
import type { OpenCriteria } from './use-open-criteria'
import './Criterion.css'

export interface CriterionProps {
  readonly judgement: Judgement
  readonly messages: TicketView['messages']
  readonly counts: MessageCounts
  readonly open: OpenCriteria
}

/** One criterion as a row that opens; what is inside stays in the DOM while it is closed. */
export function Criterion({ judgement, messages, counts, open }: CriterionProps) {
  const { id, title, verdict, gain, critical } = judgement
  const missed = verdict === 'fail' || verdict === 'partial'
  return (
    <Disclosure
      className="criterion"
      data-criterion={id}
      data-verdict={verdict}
      isExpanded={open.isOpen(id)}
      onExpandedChange={(isOpen) => open.setOpen(id, isOpen)}
    >
      <Heading level={5} id={open.headingId(id)} className="criterion-heading">
        <Button slot="trigger" className="criterion-button">
          <VerdictMark verdict={verdict} />
          <span className="criterion-words">
            <span className="criterion-title">{title}</span>
            <span className="criterion-verdict">
              {i18n.t(`verdict.${verdict}`)}
              {critical && verdict === 'fail' && <Badge tone="bad">{i18n.t('criterion.critical')}</Badge>}
            </span>
          </span>
          {missed && <Gain points={gain} />}
          <ChevronRight className="criterion-chevron" size={14} aria-hidden />
        </Button>
      </Heading>
      <DisclosurePanel className="criterion-panel">
        <CriterionDetail judgement={judgement} messages={messages} counts={counts} />
      </DisclosurePanel>
    </Disclosure>
  )
}
