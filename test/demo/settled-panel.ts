import type { Frame, Page } from 'playwright-core'
import type { RequestLog } from '../helpdesk/request-log'
import { quietHelpdesk } from './host-requests'
import { firstSuggestion, readyPanel } from './panel-frame'
import { readPanel, type SeenTicket } from './read-panel'

const QUIET_MS = 1500
const PATIENCE = 60_000
const LOOK_AGAIN_MS = 300

/**
 * Waits until a ticket is read, the articles are there, and what the panel shows has stopped changing. A panel that never
 * suggests anything is answered as it is.
 */
export async function settledPanel(
  page: Page,
  key: string,
  log: RequestLog,
): Promise<{ readonly frame: Frame; readonly seen: SeenTicket }> {
  const frame = await readyPanel(page, key)
  await quietHelpdesk(log, QUIET_MS, PATIENCE)
  await firstSuggestion(frame).catch(() => console.error(`No article is suggested for ticket ${key}.`))
  let seen = await readPanel(frame)
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline;) {
    await page.waitForTimeout(LOOK_AGAIN_MS)
    const again = await readPanel(frame)
    if (JSON.stringify(again) === JSON.stringify(seen)) break
    seen = again
  }
  return { frame, seen }
}
