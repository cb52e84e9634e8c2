import { MESSAGE_SIGNALS } from './message-signals'
import { TICKET_SIGNALS } from './ticket-signals'
import type { MessageSignal, TicketSignal } from './signal'

/** A signal by the name packs use. */
export type RegisteredSignal =
  | { readonly about: 'message'; readonly signal: MessageSignal }
  | { readonly about: 'ticket'; readonly signal: TicketSignal }

/** All signals there are, by id. */
export const SIGNALS: ReadonlyMap<string, RegisteredSignal> = new Map<string, RegisteredSignal>([
  ...MESSAGE_SIGNALS.map((signal): [string, RegisteredSignal] => [signal.id, { about: 'message', signal }]),
  ...TICKET_SIGNALS.map((signal): [string, RegisteredSignal] => [signal.id, { about: 'ticket', signal }]),
])

/** The signal of an id, or null when there is none. */
export function findSignal(id: string): RegisteredSignal | null {
  return SIGNALS.get(id) ?? null
}
