import { Check } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import { Section } from '../../options/Section'
import { SessionTicketLink } from './SessionTicketLink'

export interface SessionTicketListProps {
  readonly session: CalibrationSession
  /** Positions of the tickets that the person here has reviewed for it. */
  readonly mine: readonly number[]
}

/** The tickets of a session, and which of them the person here has reviewed. */
export function SessionTicketList({ session, mine }: SessionTicketListProps) {
  return (
    <Section title={i18n.t('calibration.blind.tickets')} text={i18n.t('calibration.blind.ticketsText')}>
      <ul className="rows">
        {session.tickets.map((ticket, at) => (
          <li key={at} className="row" data-session-ticket={ticket.key}>
            <div className="row-words">
              <SessionTicketLink ticket={ticket} />
            </div>
            <p className="row-state calib-mark">
              {mine.includes(at) && <Check size={14} aria-hidden />}
              {i18n.t(mine.includes(at) ? 'calibration.blind.done' : 'calibration.blind.toDo')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
