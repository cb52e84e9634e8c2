import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { CallPage } from './bridge-client'
import type { AboutUs, HostHealthDesk } from './host-health-desk'
import { requireTab } from './require-tab'
import type { TicketDesk } from './ticket-desk'

export interface HealthParts {
  readonly hostHealth: HostHealthDesk
  readonly tickets: TicketDesk
  readonly callPage: CallPage
  readonly about: AboutUs
}

/** The answer to what can be read on the helpdesk of a tab. */
export function healthHandlers(parts: HealthParts): Pick<CallHandlers, 'panel/health'> {
  const { hostHealth, tickets, callPage, about } = parts
  return {
    'panel/health': async (_request, sender) => {
      const tabId = requireTab(sender)
      const reading = await tickets.find(tabId)
      const ref = reading !== null && 'ref' in reading ? reading.ref : null
      const selectors = ref ? await callPage(tabId, 'page/health', { ref }) : null
      return hostHealth.look(reading, selectors ? [...selectors] : null, about)
    },
  }
}
