import { useCallback, useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { changeItem, openItem, type WriteResult } from '@/lib/storage/item-store'
import { playbooksItem, type KeptPlaybooks } from '@/lib/storage/playbooks'

export interface KeptPlaybooksState {
  /** Null until it was read. */
  readonly kept: KeptPlaybooks | null
  readonly change: (
    change: Partial<KeptPlaybooks>,
  ) => Promise<WriteResult | { readonly ok: false; readonly reason: 'unanswered' }>
}

/** What was chosen for playbooks, kept fresh while other pages change it too; a change is kept at once. */
export function useKeptPlaybooks(): KeptPlaybooksState {
  const [kept, setKept] = useState<KeptPlaybooks | null>(null)
  const load = useCallback(
    async () => setKept((await openItem(browser.storage.local, playbooksItem)).value),
    [],
  )
  useEffect(() => {
    const start = async () => load()
    void start()
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && playbooksItem.key in changes) void load()
    }
    browser.storage.onChanged.addListener(changed)
    return () => browser.storage.onChanged.removeListener(changed)
  }, [load])
  return {
    kept,
    change: async (change) => {
      try {
        const result = await changeItem(browser.storage.local, playbooksItem, change)
        await load()
        return result
      } catch {
        return { ok: false, reason: 'unanswered' }
      }
    },
  }
}
