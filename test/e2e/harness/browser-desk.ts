import { existsSync } from 'node:fs'
import type { Frame, Page, Worker } from 'playwright-core'
import type { TabName } from '../../demo/marks'
import { openTab } from '../../demo/panel-actions'
import { readyPanel } from '../../demo/panel-frame'
import { ticketAddress, ticketKey, type DemoHost } from '../../demo/ticket-address'
import { startHelpdesk, type Helpdesk, type HelpdeskOptions } from '../../helpdesk/server'
import { builtExtension } from '../../setup/build-extension'
import { launchWithExtension, type LaunchOptions } from '../../setup/launch-with-extension'
import { comeToTicket } from './come-to-ticket'

/** A ticket open in a tab, with the panel beside it. */
export interface OpenTicket {
  readonly page: Page
  readonly panel: Frame
}

/** A local helpdesk and a browser with the extension, for one file of tests. */
export interface BrowserDesk {
  readonly helpdesk: Helpdesk
  readonly extensionId: string
  /** A new tab. */
  newPage(): Promise<Page>
  /** Opens a ticket of the demo in a new tab, without waiting for the panel. */
  openPage(host: DemoHost, id: number): Promise<Page>
  /** Opens a ticket and waits until the panel has read it. */
  openTicket(host: DemoHost, id: number): Promise<OpenTicket>
  /**
   * Comes to a ticket in a tab of this host that stays open for the next test, with nothing left of an earlier reply, and
   * opens the panel's first tab or another. A test that loads the page anew or needs a second tab opens the ticket instead.
   */
  comeToTicket(host: DemoHost, id: number, tab?: TabName): Promise<OpenTicket>
  /** Opens a page of the extension, e.g. `options.html`. */
  openOwnPage(name: string): Promise<Page>
  /** The background worker, started if it sleeps. */
  worker(): Promise<Worker>
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<void>
  /** Takes the extension out of the browser. */
  removeExtension(): Promise<void>
  close(): Promise<void>
}

export interface BrowserDeskOptions {
  readonly helpdesk?: HelpdeskOptions
  readonly browser?: Pick<LaunchOptions, 'viewport' | 'colorScheme' | 'granted'>
}

/**
 * Three days, so that a working day lies between the demo's last message and now whatever day it is: what is due soon or
 * overdue would else change with the hour at which the tests are run.
 */
const QUIET_FOR = 3 * 86_400_000

/** Starts both. Throws with a sentence when the extension has not been built. */
export async function openBrowserDesk(options: BrowserDeskOptions = {}): Promise<BrowserDesk> {
  const extensionDir = builtExtension('chrome')
  if (!existsSync(extensionDir))
    throw new Error('Build the extension first: npx wxt build (npm test does it by itself).')
  const helpdesk = await startHelpdesk({ quietFor: QUIET_FOR, ...options.helpdesk })
  const { context, extensionId, reload, uninstall, close } = await launchWithExtension({
    ...options.browser,
    headless: true,
    shortLived: true,
    helpdeskPort: helpdesk.port,
    extensionDir,
  })
  const openPage = async (host: DemoHost, id: number) => {
    const page = await context.newPage()
    await page.goto(ticketAddress(host, id, options.browser?.colorScheme))
    return page
  }
  const openOwnPage = async (name: string) => {
    const page = await context.newPage()
    await page.goto(`chrome-extension://${extensionId}/${name}`)
    return page
  }
  const openTicket = async (host: DemoHost, id: number) => {
    const page = await openPage(host, id)
    return { page, panel: await readyPanel(page, ticketKey(host, id)) }
  }
  const kept = new Map<DemoHost, Page>()
  return {
    helpdesk,
    extensionId,
    newPage: () => context.newPage(),
    openPage,
    openTicket,
    comeToTicket: async (host, id, tab = 'assist') => {
      const page = kept.get(host)
      if (page) return { page, panel: await comeToTicket(page, host, id, tab) }
      const opened = await openTicket(host, id)
      await openTab(opened.panel, tab)
      kept.set(host, opened.page)
      return opened
    },
    openOwnPage,
    worker: async () => {
      const isOurs = (one: Worker) => one.url().includes(extensionId)
      return (
        context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', { predicate: isOurs })
      )
    },
    reloadExtension: reload,
    removeExtension: uninstall,
    close: async () => {
      await close()
      await helpdesk.close()
    },
  }
}
