import { PhoneCall } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { GuidePlaybook } from '@/lib/checklist/guide'
import { Badge } from '../../ui/Badge'
import { calledWord } from './guide-words'
import './CallWhom.css'

/** When to stop and whom to call, what cannot wait first. */
export function CallWhom({ playbook: { escalate, timeBox } }: { readonly playbook: GuidePlaybook }) {
  if (escalate.length === 0 && timeBox === null) return null
  const sorted = escalate.toSorted((one, other) => Number(other.atOnce) - Number(one.atOnce))
  return (
    <section className="calls">
      <h4 className="guide-part-title">
        <PhoneCall size={13} aria-hidden />
        {i18n.t('guide.calls')}
      </h4>
      <ul className="calls-list">
        {sorted.map(({ when, to, atOnce }) => (
          <li key={when} className="calls-item" data-guide-call={to} data-at-once={atOnce}>
            <span className="calls-to">
              {calledWord(to)}
              {atOnce && <Badge tone="bad">{i18n.t('guide.atOnce')}</Badge>}
            </span>
            <span className="calls-when">{when}</span>
          </li>
        ))}
        {timeBox !== null && (
          <li className="calls-item" data-time-box={timeBox}>
            <span className="calls-to">{i18n.t('guide.timeBox', { minutes: timeBox })}</span>
            <span className="calls-when">{i18n.t('guide.timeBoxText')}</span>
          </li>
        )}
      </ul>
    </section>
  )
}
