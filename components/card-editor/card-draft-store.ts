import { scorecard, type Scorecard } from '@/lib/review/card/card'

const keyOf = (id: string) => `card-draft:${id}`

/**
 * A card's unsaved changes, kept in this tab so that they survive a reload. Null when there are none, or when what lies there
 * is no card any more.
 */
export function keptDraft(id: string): Scorecard | null {
  const text = sessionStorage.getItem(keyOf(id))
  if (text === null) return null
  try {
    return scorecard.safeParse(JSON.parse(text)).data ?? null
  } catch {
    // Not JSON: somebody else wrote there. The saved card is what counts then.
    return null
  }
}

/** Keeps unsaved changes; where the tab has no room for them they live as long as the page does. */
export function keepDraft(id: string, draft: Scorecard): void {
  try {
    sessionStorage.setItem(keyOf(id), JSON.stringify(draft))
  } catch {
    forgetDraft(id)
  }
}

export function forgetDraft(id: string): void {
  sessionStorage.removeItem(keyOf(id))
}
