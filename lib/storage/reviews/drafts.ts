import type { StoreResult } from '@/lib/knowledge/store'
import type { ReviewDraft } from '@/lib/review/record/draft'
import { finish, storing } from '../transaction'
import type { ReviewIdb } from './database'

/** What became of a draft. `elsewhere`: another window wrote it meanwhile; what it wrote comes back and stays. */
export type DraftResult =
  | { readonly ok: true; readonly draft: ReviewDraft }
  | { readonly ok: false; readonly reason: 'elsewhere'; readonly draft: ReviewDraft }

/** The draft of {@link draftId}; undefined where there is none. */
export function draftOf(database: ReviewIdb, id: string): Promise<ReviewDraft | undefined> {
  return database.get('drafts', id)
}

export function drafts(database: ReviewIdb): Promise<ReviewDraft[]> {
  return database.getAll('drafts')
}

/**
 * Keeps a draft that was made from the one with the turn before it. Where that is no longer the one kept, and another window
 * wrote it, nothing is changed; `takeOver` writes over it.
 */
export function saveDraft(
  database: ReviewIdb,
  draft: ReviewDraft,
  takeOver: boolean,
): Promise<StoreResult<DraftResult>> {
  return storing(async () => {
    const tx = database.transaction('drafts', 'readwrite', { durability: 'strict' })
    return finish<DraftResult>(tx, async () => {
      const kept = await tx.store.get(draft.id)
      const turn = kept?.turn ?? 0
      if (kept && !takeOver && kept.window !== draft.window && turn > draft.turn)
        return { ok: false, reason: 'elsewhere', draft: kept }
      const next = { ...draft, turn: turn + 1 }
      await tx.store.put(next)
      return { ok: true, draft: next }
    })
  })
}

export function dropDraft(database: ReviewIdb, id: string): Promise<StoreResult<null>> {
  return storing(async () => {
    const tx = database.transaction('drafts', 'readwrite', { durability: 'strict' })
    return finish(tx, async () => {
      await tx.store.delete(id)
      return null
    })
  })
}
