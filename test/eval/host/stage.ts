import type { BrowserContext, Page, Worker } from 'playwright-core'
import { startHelpdesk, type Helpdesk } from '../../helpdesk/server'
import { builtExtension } from '../../setup/build-extension'
import { launchWithExtension } from '../../setup/launch-with-extension'

/** A local helpdesk and a browser on it, with the built extension or without. */
export interface HostStage {
  readonly helpdesk: Helpdesk
  readonly context: BrowserContext
  /** The background worker; null without the extension. */
  readonly worker: Worker | null
  close(): Promise<void>
}

/** Opens both. The extension must have been built. */
export async function openStage(withUs: boolean): Promise<HostStage> {
  const helpdesk = await startHelpdesk({ rateLimit: 1_000_000 })
  const extensionDir = withUs ? builtExtension('chrome') : null
  const launched = await launchWithExtension({ headless: true, helpdeskPort: helpdesk.port, extensionDir })
  const { context, extensionId, close } = launched
  const isOurs = (one: Worker) => one.url().includes(extensionId)
  const worker = withUs
    ? (context.serviceWorkers().find(isOurs) ??
      (await context.waitForEvent('serviceworker', { predicate: isOurs })))
    : null
  return {
    helpdesk,
    context,
    worker,
    close: async () => {
      await close()
      await helpdesk.close()
    },
  }
}

/** Goes to an address as the host's own pages do: without loading, in one step. */
export async function moveTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({}, '', to)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, address)
}
