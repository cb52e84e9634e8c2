import { browser } from 'wxt/browser'
import { mappedHostPermissions } from '@/lib/messaging/permissions'
import { openItem, type StorageArea } from '@/lib/storage/item-store'
import { mappedHostsItem } from '@/lib/storage/mapped-hosts'
import { isHostOrigin } from './host-origins'
import { startEverywhere, zendeskScript } from './take-over'
import { Turns } from './turns'

/** Ids of the scripts we register begin with this; the origin follows. */
const PREFIX = 'mapped '

/**
 * Zendesk helpdesks under an address of their own: our script is registered for each that a person added and the browser
 * allows, and for no other. Chrome forgets what is registered when the extension is updated, so it is looked at whenever the
 * background starts.
 */
export class MappedHosts {
  readonly #area: StorageArea
  readonly #leave: (origin: string) => Promise<void>
  readonly #turns = new Turns()

  /** @param leave takes the panel out of pages of an origin that is no longer ours */
  constructor(area: StorageArea, leave: (origin: string) => Promise<void>) {
    this.#area = area
    this.#leave = leave
  }

  /** Whether an origin is a helpdesk that Deskhand works on: a known one, or one that was added and is allowed. */
  async isHost(origin: string): Promise<boolean> {
    return isHostOrigin(origin) || (await this.#isAllowed(origin))
  }

  /** Registers our script where it is missing, starts it in pages that are open there, and takes it from everywhere else. */
  obey(): Promise<void> {
    return this.#turns.take(async () => {
      const scripting = browser.scripting as typeof browser.scripting | undefined
      if (!scripting) return
      const { origins } = (await openItem(this.#area, mappedHostsItem)).value
      const wanted = new Set<string>()
      for (const origin of origins) if (await this.#isAllowed(origin)) wanted.add(origin)
      const registered = (await scripting.getRegisteredContentScripts())
        .map(({ id }) => id)
        .filter((id) => id.startsWith(PREFIX))
      const gone = registered.filter((id) => !wanted.has(id.slice(PREFIX.length)))
      if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone })
      for (const id of gone) await this.#leave(id.slice(PREFIX.length))
      for (const origin of wanted) if (!registered.includes(PREFIX + origin)) await register(origin)
    })
  }

  async #isAllowed(origin: string): Promise<boolean> {
    const { origins } = (await openItem(this.#area, mappedHostsItem)).value
    return origins.includes(origin) && (await browser.permissions.contains(mappedHostPermissions(origin)))
  }
}

async function register(origin: string): Promise<void> {
  const script = { ...zendeskScript(), matches: [`${origin}/agent/*`], excludeMatches: [] }
  const { matches, js, css } = script
  await browser.scripting.registerContentScripts([
    {
      id: PREFIX + origin,
      matches: [...matches],
      js,
      css,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ])
  await startEverywhere(script)
}
