import { i18n } from '@/components/i18n'
import type { TicketView } from '@/lib/messaging/view'

/** The ticket's state as the helpdesk calls it; null where it could not be read. */
export function stateWord({ stateName, state }: TicketView): string | null {
  return stateName ?? (state === null ? null : i18n.t(`state.${state}`))
}

/** The ticket's priority as the helpdesk calls it; null where it is not set or could not be read. */
export function priorityWord({ priorityName, priority }: TicketView): string | null {
  return priorityName ?? (priority === null ? null : i18n.t(`priority.${priority}`))
}
