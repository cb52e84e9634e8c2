import type { StorageArea } from '@/lib/storage/item-store'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { CallPage } from './bridge-client'
import { currentSettings } from './settings-desk'
import type { TicketDesk } from './ticket-desk'

/** Where tickets that were read lately are known. */
export interface RecentParts {
  readonly tickets: TicketDesk
  readonly callPage: CallPage
  readonly area: StorageArea
  /** Ids of all open tabs. */
  readonly tabIds: () => Promise<readonly number[]>
}

/**
 * Tickets read lately, newest first. A worker that has just started knows none: it then reads those on screen from the
 * answers their pages hold. Sites that are switched off are left alone.
 */
export async function recentTickets({
  tickets,
  callPage,
  area,
  tabIds,
}: RecentParts): Promise<TicketSnapshot[]> {
  const { disabledSites } = (await currentSettings(area)).settings
  if (tickets.recent.length === 0)
    await Promise.all(
      (await tabIds()).map(async (tabId) => {
        const where = await callPage(tabId, 'page/where', {})
        if (where?.ref && !disabledSites.includes(where.site)) await tickets.findRead(tabId)
      }),
    )
  return tickets.recent.filter(({ site }) => !disabledSites.includes(site))
}
