import { CircleCheck, CircleHelp, MoveDown, MoveUp } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { PriorityView, TicketView } from '@/lib/messaging/view'
import { levelWord } from '../ui/level-words'
import { fieldWord } from '../ui/field-words'
import { Quote } from './Quote'
import './PrioritySense.css'

export interface PrioritySenseProps {
  readonly priority: PriorityView
  readonly ticket: TicketView
}

/** The priority that is set beside the one the requester's words suggest; a single line where both agree. */
export function PrioritySense({ priority, ticket }: PrioritySenseProps) {
  const { suggested, off } = priority
  const set = setWord(ticket)
  const tier = <TierLine priority={priority} />
  if (suggested === null)
    return (
      <p className="sense-quiet" data-priority-sense="silent">
        <CircleHelp size={14} aria-hidden />
        <span>
          {i18n.t('sense.silent', { set })} {tier}
        </span>
      </p>
    )
  const word = i18n.t(`priority.${suggested.priority}`)
  if (off === 0)
    return (
      <p className="sense-quiet" data-priority-sense="agrees">
        <CircleCheck size={14} aria-hidden />
        <span>
          {i18n.t('sense.agrees', { set })} {tier}
        </span>
      </p>
    )
  return (
    <section
      className="sense"
      aria-labelledby="sense"
      data-priority-sense={off === null ? 'unset' : off > 0 ? 'higher' : 'lower'}
    >
      <h3 id="sense" className="section-title">
        {i18n.t('sense.title')}
      </h3>
      <p className="sense-verdict">
        {off !== null && off < 0 ? <MoveDown size={15} aria-hidden /> : <MoveUp size={15} aria-hidden />}
        <span>
          {i18n.t('sense.set', { set })} <strong>{i18n.t('sense.suggests', { word })}</strong>
        </span>
      </p>
      <p className="sense-levels">
        {i18n.t('sense.levels', {
          impact: levelWord(suggested.impact),
          urgency: levelWord(suggested.urgency),
        })}{' '}
        {tier}
      </p>
      <ul className="sense-words">
        {suggested.words.map(({ says, evidence }, index) => (
          // Their order does not change.
          <li key={index}>
            <span className="sense-says">{says.map((each) => i18n.t(`sense.says.${each}`)).join(' · ')}</span>
            <Quote evidence={evidence} messages={ticket.messages} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function TierLine({ priority: { tiers, tierUnread } }: Pick<PrioritySenseProps, 'priority'>) {
  const named = tiers.map(({ name, evidence }) =>
    i18n.t('sense.tier', {
      name,
      where: 'field' in evidence ? fieldWord(evidence.field) : '',
      quote: evidence.quote,
    }),
  )
  return <>{[...named, ...(tierUnread ? [i18n.t('sense.tierUnread')] : [])].join(' ')}</>
}

function setWord({ priority, priorityName }: TicketView): string {
  if (priority === null) return priorityName ?? i18n.t('sense.unread')
  return priority === 'none' ? i18n.t('sense.none') : (priorityName ?? i18n.t(`priority.${priority}`))
}
