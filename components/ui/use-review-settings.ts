import { useCallback, useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { changeItem, openItem, type WriteResult } from '@/lib/storage/item-store'
import { reviewSettingsItem, type ReviewSettings } from '@/lib/storage/review-settings'

export interface ReviewSettingsState {
  /** Null until they were read. */
  readonly settings: ReviewSettings | null
  readonly change: (
    change: Partial<ReviewSettings>,
  ) => Promise<WriteResult | { readonly ok: false; readonly reason: 'unanswered' }>
}

/** What was chosen for reviewing, kept fresh while other pages change it too; a change is kept at once. */
export function useReviewSettings(): ReviewSettingsState {
  const [settings, setSettings] = useState<ReviewSettings | null>(null)
  const load = useCallback(
    async () => setSettings((await openItem(browser.storage.local, reviewSettingsItem)).value),
    [],
  )
  useEffect(() => {
    const start = async () => load()
    void start()
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && reviewSettingsItem.key in changes) void load()
    }
    browser.storage.onChanged.addListener(changed)
    return () => browser.storage.onChanged.removeListener(changed)
  }, [load])
  return {
    settings,
    change: async (change) => {
      try {
        const result = await changeItem(browser.storage.local, reviewSettingsItem, change)
        await load()
        return result
      } catch {
        return { ok: false, reason: 'unanswered' }
      }
    },
  }
}
