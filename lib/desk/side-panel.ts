import { browser } from 'wxt/browser'
import type { StorageArea } from '@/lib/storage/item-store'
import type { Settings } from '@/lib/storage/settings'
import { currentSettings } from './settings-desk'

/** The tab in front in a window, or in the one used last; null where there is none. */
export async function tabInFront(windowId: number | undefined): Promise<number | null> {
  const inWindow = windowId === undefined ? { lastFocusedWindow: true } : { windowId }
  const [tab] = await browser.tabs.query({ active: true, ...inWindow })
  return tab?.id ?? null
}

/** The browser's own side panel, as far as the button of the toolbar opens it. */
export interface SidePanelButton {
  /** Opens or closes it, where the person wants the panel there and a press must do it; answers whether it did. */
  toggle(): boolean
  /** The settings may say another place now. */
  obey(): void
}

/**
 * Lets the toolbar's button open the panel where the settings say that it is shown. Chromium opens its side panel by itself
 * once told to; Firefox opens its sidebar only in the press itself, so the setting is held ready. After a rest of the
 * background the first press may come before it is known; then nothing is opened in vain, and the next press does it.
 */
export function followShowIn(area: StorageArea): SidePanelButton {
  let showIn: Settings['showIn'] = 'page'
  const obey = () =>
    void currentSettings(area).then(({ settings }) => {
      showIn = settings.showIn
      const sidePanel = browser.sidePanel as typeof browser.sidePanel | undefined
      return sidePanel?.setPanelBehavior({ openPanelOnActionClick: showIn === 'browser' })
    })
  obey()
  return {
    obey,
    toggle: () => {
      if (!import.meta.env.FIREFOX || showIn !== 'browser') return false
      void firefoxSidebar().toggle()
      return true
    },
  }
}

/** Firefox's sidebar, which the types of Chromium's API do not list. */
function firefoxSidebar(): { toggle(): Promise<void> } {
  return (browser as unknown as { sidebarAction: { toggle(): Promise<void> } }).sidebarAction
}
