import { useCallback, useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import type { z } from 'zod'
import { changeItem, openItem, type WriteResult } from '@/lib/storage/item-store'
import { packetsItem, type packetsSchema } from '@/lib/storage/packets'

/** How the desk escalates, as it is stored. */
export type Packets = z.output<typeof packetsSchema>

export interface PacketSetupState {
  /** Null until it was read. */
  readonly setup: Packets | null
  /** What was repaired when it was read: names of the parts that are as they come again. */
  readonly repaired: readonly string[]
  readonly change: (change: Partial<Packets>) => Promise<WriteResult | { ok: false; reason: 'unanswered' }>
}

/** The setup as it lies in storage, kept fresh while other pages change it too. */
export function usePacketSetup(): PacketSetupState {
  const [opened, setOpened] = useState<{ value: Packets; repaired: readonly string[] } | null>(null)
  const load = useCallback(async () => setOpened(await openItem(browser.storage.local, packetsItem)), [])
  useEffect(() => {
    const start = async () => load()
    void start()
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && packetsItem.key in changes) void load()
    }
    browser.storage.onChanged.addListener(changed)
    return () => browser.storage.onChanged.removeListener(changed)
  }, [load])
  return {
    setup: opened?.value ?? null,
    repaired: opened?.repaired ?? [],
    change: async (change) => {
      // What was chosen is shown at once, whether or not it can be kept.
      setOpened((before) => before && { ...before, value: { ...before.value, ...change } })
      try {
        return await changeItem(browser.storage.local, packetsItem, change)
      } catch {
        return { ok: false, reason: 'unanswered' }
      }
    },
  }
}
