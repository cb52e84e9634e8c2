import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { Line } from '../ticket-of'

/** A ticket, and how often a signal is found in it. */
export interface TicketCase {
  readonly signal: string
  readonly title: string
  readonly lines: readonly Line[]
  readonly changes?: Partial<TicketSnapshot>
  readonly now?: string
  readonly times: number | 'unreadable'
}

export const ASKED: Line = ['R', '10:00', 'The export stops after 500 rows.']
export const ANSWERED: Line = [
  'A',
  '10:30',
  'I see the refused calls in our log and compare them now. Next update by 12:00 UTC.',
]
