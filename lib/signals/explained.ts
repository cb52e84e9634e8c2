import { agentMessages } from './replies'
import type { ScannedMessage, TicketReading } from './signal'

/** A change is explained by what is written within this time before or after it. */
const NEAR_MS = 60 * 60_000

/** Messages of agents written within an hour of a moment (ms since 1970). */
export function notesNear(ticket: TicketReading, at: number): ScannedMessage[] {
  return agentMessages(ticket).filter((message) => Math.abs(message.at - at) <= NEAR_MS)
}
