import type { Page } from 'playwright-core'
import { ticketKey, type DemoHost } from './ticket-address'

/** Links that lead to the list of unsolved tickets, in the order they are pressed. */
const TO_LIST = {
  zendesk: ['a[href^="/agent/filters/"]', 'a[href="/agent/filters/3"]'],
  jira: ['a[href$="/queues/custom/1"]'],
} as const

/**
 * Moves to another unsolved ticket as an agent does, by the host's tabs and lists; no page is loaded. Zendesk keeps the
 * tickets that were open mounted.
 */
export async function switchTicket(page: Page, host: DemoHost, id: number): Promise<void> {
  const key = ticketKey(host, id)
  const link = page.locator(`a[href$="/${key}"], a[href$="=${key}"]`).locator('visible=true')
  if ((await link.count()) === 0) {
    for (const step of TO_LIST[host]) await page.locator(step).locator('visible=true').first().click()
  }
  await link.first().click()
}
