import { checkPack } from '@/lib/rubric/check-pack'
import type { Pack } from '@/lib/rubric/pack'

const keyOf = (id: string) => `rubric-draft:${id}`

/**
 * A rubric's unsaved changes, kept in this tab so that they survive a reload. Null when there are none, or when what
 * lies there is no pack any more.
 */
export function keptDraft(id: string): Pack | null {
  const text = sessionStorage.getItem(keyOf(id))
  if (text === null) return null
  try {
    const checked = checkPack(JSON.parse(text))
    return checked.ok ? checked.pack : null
  } catch {
    // Not JSON: somebody else wrote there. The saved rubric is what counts then.
    return null
  }
}

/** Keeps unsaved changes; where the tab has no room for them they live as long as the page does. */
export function keepDraft(id: string, draft: Pack): void {
  try {
    sessionStorage.setItem(keyOf(id), JSON.stringify(draft))
  } catch {
    forgetDraft(id)
  }
}

export function forgetDraft(id: string): void {
  sessionStorage.removeItem(keyOf(id))
}
