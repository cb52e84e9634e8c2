import { i18n } from '@/components/i18n'
import { promiseLine, slaLine, updateLine } from '@/lib/insight/clock-lines'
import type { ClockLine } from '@/lib/insight/clock-lines'
import type { Clocks } from '@/lib/insight/clocks'
import type { TicketView } from '@/lib/messaging/view'
import { ClockMark } from './ClockMark'
import { Quote } from './Quote'
import { CLOCK_TONE, dueWords, slaReason, updateReason } from './clock-words'
import './ClockList.css'

export interface ClockListProps {
  readonly clocks: Clocks
  readonly messages: TicketView['messages']
  readonly now: number
}

/** All that is due on a ticket: the helpdesk's target, the next update, and each promise with its quote. */
export function ClockList({ clocks, messages, now }: ClockListProps) {
  const first = clocks.update.kind === 'due' && clocks.update.since.what === 'opened'
  const newestFirst = clocks.promises.toReversed()
  return (
    <div className="clocks">
      <section className="clock" data-clock="sla">
        <h3 className="clock-name">{i18n.t('clock.sla')}</h3>
        <Standing line={slaLine(clocks, now)} now={now} />
        <p className="clock-why">{slaReason(clocks)}</p>
      </section>
      <section className="clock" data-clock="update">
        <h3 className="clock-name">{i18n.t(first ? 'clock.first' : 'clock.update')}</h3>
        <Standing line={updateLine(clocks, now)} now={now} />
        <p className="clock-why">{updateReason(clocks, now)}</p>
      </section>
      <section className="clock" data-clock="promise">
        <h3 className="clock-name">{i18n.t('clock.promises')}</h3>
        {newestFirst.length === 0 && <p className="clock-why">{i18n.t('clock.noPromise')}</p>}
        <ul className="clock-promises">
          {newestFirst.map((promise, index) => (
            // Two promises may be word for word the same; their order does not change.
            <li key={index} className="clock-promise">
              <Standing line={promiseLine(promise, clocks, now)} now={now} />
              <Quote evidence={promise.evidence} messages={messages} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function Standing({ line, now }: { readonly line: ClockLine; readonly now: number }) {
  const time = dueWords(line, now)
  const word = i18n.t(line.kind === 'promise' ? `clock.promise.${line.state}` : `clock.state.${line.state}`)
  return (
    <p className="clock-standing" data-clock-state={line.state}>
      <ClockMark state={line.state} size={14} />
      <span className={`clock-word clock-mark-${CLOCK_TONE[line.state]}`}>{word}</span>
      {time !== null && <span>{time}</span>}
    </p>
  )
}
