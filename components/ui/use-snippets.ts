import { useCallback, useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import type { Snippet } from '@/lib/reply/snippets/snippet'
import { changeItem, openItem, type WriteResult } from '@/lib/storage/item-store'
import { snippetsItem } from '@/lib/storage/snippets'

/** The person's snippets, kept fresh while other pages change them; null while they are not read. */
export function useSnippets() {
  const [snippets, setSnippets] = useState<readonly Snippet[] | null>(null)
  const load = useCallback(
    async () => setSnippets((await openItem(browser.storage.local, snippetsItem)).value.snippets),
    [],
  )
  useEffect(() => {
    const start = async () => load()
    void start()
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && snippetsItem.key in changes) void load()
    }
    browser.storage.onChanged.addListener(changed)
    return () => browser.storage.onChanged.removeListener(changed)
  }, [load])

  const save = async (
    next: readonly Snippet[],
  ): Promise<WriteResult | { ok: false; reason: 'unanswered' }> => {
    try {
      const result = await changeItem(browser.storage.local, snippetsItem, { snippets: [...next] })
      await load()
      return result
    } catch {
      return { ok: false, reason: 'unanswered' }
    }
  }
  return { snippets, save }
}
