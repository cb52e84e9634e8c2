import { browser } from 'wxt/browser'
import type { Standing } from '@/lib/messaging/protocol'

/**
 * Whether this is the panel in the browser's own side panel (or in a tab of its own, which is the same to it): it stands in
 * no page and follows the tab in front of its window.
 */
export const isSidePanel =
  typeof location !== 'undefined' && location.pathname === '/panel.html' && window.top === window

let ownWindow: Promise<number | undefined> | null = null
let shownTab: number | undefined

/**
 * Where this panel stands; undefined for every other page of ours.
 * @param anyTab whichever tab is in front is meant, as in the first word to it
 */
export async function standing(anyTab = false): Promise<Standing | undefined> {
  if (!isSidePanel) return undefined
  ownWindow ??= browser.windows.getCurrent().then(({ id }) => id)
  const windowId = await ownWindow
  if (windowId === undefined) return undefined
  return { windowId, ...(anyTab || shownTab === undefined ? {} : { tabId: shownTab }) }
}

/** Which tab the panel shows: from now on nothing is done for another one. Undefined: whichever is in front. */
export function showTab(tabId: number | undefined): void {
  if (isSidePanel) shownTab = tabId
}

/**
 * Calls `turned` when another tab comes to the front of this panel's window, and `loaded` when the one in front has loaded
 * another page; returns how to stop. Does nothing in a page's frame.
 */
export function followTabs(turned: () => void, loaded: () => void): () => void {
  if (!isSidePanel) return () => undefined
  const activated = ({ windowId }: { windowId: number }) =>
    void standing().then((own) => {
      if (own?.windowId === windowId) turned()
    })
  const updated = (tabId: number, { status }: { status?: string }) => {
    if (status === 'complete' && tabId === shownTab) loaded()
  }
  browser.tabs.onActivated.addListener(activated)
  browser.tabs.onUpdated.addListener(updated)
  return () => {
    browser.tabs.onActivated.removeListener(activated)
    browser.tabs.onUpdated.removeListener(updated)
  }
}

/** Chromium's side panel; Firefox has none, and nothing that a press in a page's frame could open. */
const chromeSidePanel = browser.sidePanel as typeof browser.sidePanel | undefined

/** Whether a press in this frame can open the browser's side panel. */
export const canOpenSidePanel = !isSidePanel && chromeSidePanel?.open !== undefined

/** Opens the side panel beside a tab; must be called in the press itself. False where the browser refuses. */
export async function openSidePanel(tabId: number): Promise<boolean> {
  try {
    await chromeSidePanel?.open({ tabId })
    return true
  } catch {
    // The browser takes only a press that is fresh, and a policy may forbid side panels.
    return false
  }
}
