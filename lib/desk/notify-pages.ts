import { browser } from 'wxt/browser'
import type { Notice } from '@/lib/messaging/protocol'

/**
 * Tells our open pages that something changed. Nobody listening is the usual case: no panel is open. Firefox does not
 * deliver `runtime.sendMessage` to a page of ours in a frame of a web page (seen in 153, 2026-11), but what is sent to
 * the tab arrives there.
 */
export function notifyPages(notice: Notice): void {
  browser.runtime.sendMessage(notice).catch(() => undefined)
  if (import.meta.env.FIREFOX) void notifyTabs(notice)
}

async function notifyTabs(notice: Notice): Promise<void> {
  const tabs = notice.tabId === undefined ? await browser.tabs.query({}) : [{ id: notice.tabId }]
  for (const { id } of tabs) if (id !== undefined) browser.tabs.sendMessage(id, notice).catch(() => undefined)
}
