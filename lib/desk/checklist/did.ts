import type { Fact } from '@/lib/checklist/facts'
import type { TicketRef } from '@/lib/host/contract'

/** Notes that something was done on a ticket with Deskhand. It never fails: what was done stands, noted or not. */
export type DidOnTicket = (ticket: TicketRef, fact: Fact) => Promise<void>
