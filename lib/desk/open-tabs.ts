import type { TicketRef } from '@/lib/host/contract'
import type { CallPage } from './bridge-client'

/** How the tabs of the browser are asked where they are. */
export interface TabParts {
  readonly callPage: CallPage
  readonly tabIds: () => Promise<readonly number[]>
}

/** The first tab that shows a ticket of the kind wanted; null when none does. */
export async function findTab(
  { callPage, tabIds }: TabParts,
  isWanted: (ref: TicketRef) => boolean,
): Promise<number | null> {
  for (const tabId of await tabIds()) {
    const where = await callPage(tabId, 'page/where', {})
    if (where?.ref && isWanted(where.ref)) return tabId
  }
  return null
}

/** The first tab that shows a page of a site; null when none does. */
export async function findSiteTab({ callPage, tabIds }: TabParts, site: string): Promise<number | null> {
  for (const tabId of await tabIds()) {
    const where = await callPage(tabId, 'page/where', {})
    if (where?.site === site) return tabId
  }
  return null
}

/** The sites of open tabs, in alphabetical order. */
export async function openSites({ callPage, tabIds }: TabParts): Promise<string[]> {
  const places = await Promise.all((await tabIds()).map((tabId) => callPage(tabId, 'page/where', {})))
  return [...new Set(places.flatMap((where) => where?.site ?? []))].sort()
}
