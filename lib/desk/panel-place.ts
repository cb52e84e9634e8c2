import type { CallHandlers } from '@/lib/messaging/answer-calls'
import { PANEL_WIDTH } from '@/lib/messaging/layout'
import type { LayoutChange, PageLayout } from '@/lib/messaging/layout'
import type { Whereabouts } from '@/lib/messaging/page-call'
import type { Notice } from '@/lib/messaging/protocol'
import type { StorageArea } from '@/lib/storage/item-store'
import type { CallPage } from './bridge-client'
import { requireTab } from './require-tab'
import { changeLayout, currentSettings, layoutOn, type PanelSpot } from './settings-desk'

/** What the panel's place is kept with. */
export interface PanelPlaceParts {
  readonly area: StorageArea
  readonly callPage: CallPage
  readonly tabIds: () => Promise<readonly number[]>
  readonly notify: (notice: Notice) => void
  /** Says on the toolbar whether the page of a tab threw the panel out. */
  readonly mark: (tabId: number, thrownOut: boolean) => Promise<void>
}

/** Where the panel stands in the pages of tabs, and moving it there. */
export class PanelPlace {
  readonly #parts: PanelPlaceParts
  /** Where the page of a tab stood when it last said so: one that is being left no longer answers. */
  readonly #spots = new Map<number, PanelSpot>()

  constructor(parts: PanelPlaceParts) {
    this.#parts = parts
  }

  /**
   * Moves the panel of a tab, in the page and for whoever shows it. In a page that is being left it is remembered only;
   * null where no bridge ever answered.
   */
  async change(tabId: number, change: LayoutChange): Promise<PageLayout | null> {
    const { area, callPage, notify, mark } = this.#parts
    const where = await callPage(tabId, 'page/where', {})
    const spot = where ?? this.#spots.get(tabId)
    if (!spot) return null
    const layout = await changeLayout(area, spot, change)
    if (!where) return layout
    if (where.thrownOut) await mark(tabId, false)
    await callPage(tabId, 'page/layout', layout)
    if (!change.passing) notify({ deskhandNotice: 'layout', tabId })
    return layout
  }

  /** Folds the panel of a tab, or opens it; a page that threw it out is given it once more. */
  async toggle(tabId: number): Promise<void> {
    const where = await this.#placeOf(tabId)
    if (!where) return
    const { collapsed } = await layoutOn(this.#parts.area, where)
    await this.change(tabId, { collapsed: !where.thrownOut && !collapsed })
  }

  /** Opens the panel of a tab with its palette. */
  async openPalette(tabId: number): Promise<void> {
    const { area, callPage, notify } = this.#parts
    const where = await this.#placeOf(tabId)
    if (!where) return
    const { collapsed, inPage } = await layoutOn(area, where)
    if (inPage && collapsed) await this.change(tabId, { collapsed: false })
    await callPage(tabId, 'page/focus-panel', {})
    notify({ deskhandNotice: 'palette', tabId })
  }

  /** The tab was closed. */
  leave(tabId: number): void {
    this.#spots.delete(tabId)
  }

  /** The settings changed: every page stands as they say now. */
  async obey(): Promise<void> {
    const { area, callPage, tabIds } = this.#parts
    for (const tabId of await tabIds()) {
      const where = await this.#placeOf(tabId)
      if (where) await callPage(tabId, 'page/layout', await layoutOn(area, where))
    }
  }

  /** Where the page of a tab stands; null where there is none that Deskhand is switched on for. */
  async #placeOf(tabId: number): Promise<Whereabouts | null> {
    const where = await this.#parts.callPage(tabId, 'page/where', {})
    const { settings } = await currentSettings(this.#parts.area)
    return where && !settings.disabledSites.includes(where.site) ? where : null
  }

  /** The answers to what is asked of the panel's place. */
  handlers(): Pick<CallHandlers, 'bridge/room' | 'panel/hello' | 'panel/layout'> {
    const { area, callPage, notify, mark } = this.#parts
    return {
      'bridge/room': async (where, sender) => {
        const tabId = requireTab(sender)
        this.#spots.set(tabId, where)
        await mark(tabId, where.thrownOut)
        notify({ deskhandNotice: 'layout', tabId })
        return layoutOn(area, where)
      },
      'panel/hello': async (_request, sender) => {
        const tabId = requireTab(sender)
        const where = await callPage(tabId, 'page/where', {})
        if (where) this.#spots.set(tabId, where)
        const { settings } = await currentSettings(area)
        const layout = where
          ? await layoutOn(area, where)
          : { side: settings.side, width: PANEL_WIDTH.standard, collapsed: false, inPage: true }
        const theme = settings.theme === 'host' ? (where?.theme ?? 'light') : settings.theme
        return { paired: where !== null, tabId, theme, layout, thrownOut: where?.thrownOut ?? false }
      },
      'panel/layout': async (change, sender) => {
        const tabId = requireTab(sender)
        const layout = await this.change(tabId, change)
        return layout ?? layoutOn(area, { site: '', narrow: false })
      },
    }
  }
}
