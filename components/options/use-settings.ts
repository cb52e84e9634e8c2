import { useCallback, useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { changeItem, openItem } from '@/lib/storage/item-store'
import type { WriteResult } from '@/lib/storage/item-store'
import { settingsItem } from '@/lib/storage/settings'
import type { Settings } from '@/lib/storage/settings'
import type { Opened } from '@/lib/storage/versioned'

/** What became of the last change; `turn` tells two equal outcomes apart. */
export interface SaveOutcome {
  readonly result: WriteResult | { readonly ok: false; readonly reason: 'unanswered' }
  readonly turn: number
}

/** Changes some settings. */
export type ChangeSettings = (change: Partial<Settings>) => void

/** The settings as they lie in storage, kept fresh while other pages change them too, and saving changes at once. */
export function useSettings() {
  const [opened, setOpened] = useState<Opened<Settings> | null>(null)
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null)

  const load = useCallback(async () => setOpened(await openItem(browser.storage.local, settingsItem)), [])
  useEffect(() => {
    const start = async () => load()
    void start()
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && settingsItem.key in changes) void load()
    }
    browser.storage.onChanged.addListener(changed)
    return () => browser.storage.onChanged.removeListener(changed)
  }, [load])

  const change: ChangeSettings = (wanted) => {
    void save(wanted).then(async (result) => {
      setOutcome((before) => ({ result, turn: (before?.turn ?? 0) + 1 }))
      await load()
    })
  }
  return { opened, outcome, change }
}

async function save(wanted: Partial<Settings>): Promise<SaveOutcome['result']> {
  try {
    return await changeItem(browser.storage.local, settingsItem, wanted)
  } catch {
    return { ok: false, reason: 'unanswered' }
  }
}
