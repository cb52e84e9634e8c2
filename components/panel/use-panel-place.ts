import { useEffect, useMemo, useState } from 'react'
import { browser } from 'wxt/browser'
import type { LayoutChange, PageLayout } from '@/lib/messaging/layout'
import { changeItem } from '@/lib/storage/item-store'
import { settingsItem } from '@/lib/storage/settings'
import { canOpenSidePanel, isSidePanel, openSidePanel } from '../side-panel'
import { isTypedIn, PANEL_KEYS } from './panel-keys'
import type { PanelPlace, PanelWindow } from './panel-place'

/**
 * Where the panel stands, the window that is open over it, and whether the browser refused to open its side panel. `?` opens the list of keys, except where one types.
 */
export function useOwnPlace(
  tabId: number | null,
  layout: PageLayout | null,
  changeLayout: (change: LayoutChange) => void,
) {
  const [refused, setRefused] = useState(false)
  const [shown, setShown] = useState<PanelWindow | null>(null)
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!PANEL_KEYS.showKeys.isAskedBy(event) || isTypedIn(event.target)) return
      event.preventDefault()
      // The rail has no room for a list.
      changeLayout({ collapsed: false })
      setShown('keys')
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [changeLayout])

  const side = layout?.side ?? 'right'
  const place: PanelPlace = useMemo(
    () => ({
      side,
      moveTo: (next) => changeLayout({ side: next }),
      showInBrowser:
        canOpenSidePanel && tabId !== null
          ? () =>
              void openSidePanel(tabId).then(async (opened) => {
                if (opened) await remember('browser')
                setRefused(!opened)
              })
          : null,
      showInPage: isSidePanel ? () => void remember('page').then(() => window.close()) : null,
      show: setShown,
    }),
    [side, tabId, changeLayout],
  )
  return { place, shown, close: () => setShown(null), refused }
}

/** A full storage costs the memory of the place only. */
async function remember(showIn: 'page' | 'browser'): Promise<void> {
  await changeItem(browser.storage.local, settingsItem, { showIn })
}
