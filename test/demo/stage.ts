import { buildExtension, builtExtension } from '../setup/build-extension'
import { launchWithExtension, type LaunchedBrowser, type LaunchOptions } from '../setup/launch-with-extension'
import { startHelpdesk, type Helpdesk } from '../helpdesk/server'
import type { DemoArguments } from './arguments'

/** Everything the demo plays on: a running helpdesk with the person's own ticket in it, and a built extension. */
export interface Stage {
  readonly helpdesk: Helpdesk
  /** Number of the ticket on show. */
  readonly ticket: number
  /** Opens a browser on the helpdesk; with the extension unless told otherwise. */
  launch(
    options: Omit<LaunchOptions, 'helpdeskPort' | 'extensionDir'>,
    withExtension?: boolean,
  ): Promise<LaunchedBrowser>
  /** Closes every browser and the helpdesk. */
  close(): Promise<void>
}

/** Builds the extension and starts the helpdesk. Throws with one sentence for the person. */
export async function setStage({ addition, ticket }: DemoArguments): Promise<Stage> {
  console.error('Building the extension …')
  if (!(await buildExtension('chrome')))
    throw new Error('The extension could not be built: see the lines above.')
  const helpdesk = await startHelpdesk()
  const browsers = new Set<LaunchedBrowser>()
  const close = async () => {
    await Promise.all([...browsers].map((browser) => browser.close()))
    await helpdesk.close()
  }
  try {
    const added = addition ? helpdesk.add(addition).zendesk.ticket : undefined
    const shown = added === undefined ? ticket : Number(added)
    if (!helpdesk.desk.findTicket(shown)) throw new Error(`The demo has no ticket ${shown}.`)
    return {
      helpdesk,
      ticket: shown,
      close,
      launch: async (options, withExtension = true) => {
        const extensionDir = withExtension ? builtExtension('chrome') : null
        const browser = await launchWithExtension({ ...options, helpdeskPort: helpdesk.port, extensionDir })
        browsers.add(browser)
        return browser
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
