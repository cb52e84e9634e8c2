import { useCallback, useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { mappedHostPermissions } from '@/lib/messaging/permissions'
import { changeItem, openItem } from '@/lib/storage/item-store'
import { mappedHostsItem } from '@/lib/storage/mapped-hosts'

/** A helpdesk under an address of its own, and whether the browser still lets Deskhand onto it. */
export interface MappedHost {
  readonly origin: string
  readonly allowed: boolean
}

/** What became of a change. */
export type MappedOutcome = 'added' | 'removed' | 'not-allowed' | 'not-saved'

/** The helpdesks under addresses of their own, kept fresh, and adding and removing them. */
export function useMappedHosts() {
  const [hosts, setHosts] = useState<readonly MappedHost[]>([])
  const load = useCallback(async () => {
    const { origins } = (await openItem(browser.storage.local, mappedHostsItem)).value
    const isAllowed = (origin: string) => browser.permissions.contains(mappedHostPermissions(origin))
    setHosts(await Promise.all(origins.map(async (origin) => ({ origin, allowed: await isAllowed(origin) }))))
  }, [])
  useEffect(() => {
    const start = async () => load()
    void start()
    const changed = () => void load()
    const stored = (changes: Readonly<Record<string, unknown>>) => {
      if (mappedHostsItem.key in changes) changed()
    }
    browser.storage.onChanged.addListener(stored)
    browser.permissions.onAdded.addListener(changed)
    browser.permissions.onRemoved.addListener(changed)
    return () => {
      browser.storage.onChanged.removeListener(stored)
      browser.permissions.onAdded.removeListener(changed)
      browser.permissions.onRemoved.removeListener(changed)
    }
  }, [load])

  /** Must be called in a press: the browser asks the person for this one address. */
  const add = async (origin: string): Promise<MappedOutcome> => {
    if (!(await request(origin))) return 'not-allowed'
    return (await save((origins) => [...origins.filter((one) => one !== origin), origin]))
      ? 'added'
      : 'not-saved'
  }
  const remove = async (origin: string): Promise<MappedOutcome> => {
    if (!(await save((origins) => origins.filter((one) => one !== origin)))) return 'not-saved'
    // Kept where an administrator gave it; without the entry it is not used.
    await browser.permissions.remove({ origins: [`${origin}/*`] }).catch(() => false)
    return 'removed'
  }
  return { hosts, add, remove }
}

async function request(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.request(mappedHostPermissions(origin))
  } catch {
    // A policy of the organisation forbids it.
    return false
  }
}

async function save(change: (origins: readonly string[]) => string[]): Promise<boolean> {
  try {
    const { origins } = (await openItem(browser.storage.local, mappedHostsItem)).value
    return (await changeItem(browser.storage.local, mappedHostsItem, { origins: change(origins) })).ok
  } catch {
    // The browser did not answer, or there are more than are kept.
    return false
  }
}
