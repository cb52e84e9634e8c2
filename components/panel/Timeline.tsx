import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { Timeline as TimelineFacts, TimelineLine } from '@/lib/insight/timeline'
import type { TicketView } from '@/lib/messaging/view'
import { Action } from '../ui/Action'
import { Quote } from './Quote'
import { untilWords } from './until-words'
import './Timeline.css'

export interface TimelineProps {
  readonly timeline: TimelineFacts
  readonly messages: TicketView['messages']
}

/** The newest lines, before the rest is folded away. */
const LAST = 6

/** What happened on the ticket, each line with the words it is read from. */
export function Timeline({ timeline: { lines, leftOut }, messages }: TimelineProps) {
  const [all, setAll] = useState(false)
  const shown = all ? lines : lines.slice(-LAST)
  return (
    <div className="timeline" data-timeline={lines.length}>
      <h3 className="timeline-title">{i18n.t('timeline.title')}</h3>
      {lines.length > shown.length && (
        <Action kind="plain" onPress={() => setAll(true)}>
          {i18n.t('timeline.earlier', lines.length - shown.length)}
        </Action>
      )}
      {all && leftOut > 0 && <p className="timeline-kind">{i18n.t('timeline.leftOut', leftOut)}</p>}
      {lines.length === 0 && <p className="timeline-kind">{i18n.t('timeline.none')}</p>}
      <ol className="timeline-list">
        {shown.map((line, index) => (
          <li key={`${index} ${line.at} ${line.evidence.quote}`} data-timeline-kind={line.kind}>
            <p className="timeline-kind">{kindWords(line)}</p>
            <Quote evidence={line.evidence} messages={messages} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function kindWords({ kind, due }: TimelineLine): string {
  const what = i18n.t(`handOver.part.${kind}`)
  return due === null ? what : `${what}, ${untilWords(due)}`
}
