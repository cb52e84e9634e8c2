import type { StoreResult } from '@/lib/knowledge/store'
import type { CardRef, Scorecard } from '@/lib/review/card/card'
import type { AuditEntry } from '@/lib/review/record/audit'
import { finish, storing } from '../transaction'
import type { KeptCard, ReviewIdb } from './database'

/** All versions of all cards. */
export function keptCards(database: ReviewIdb): Promise<KeptCard[]> {
  return database.getAll('cards')
}

export async function cardOf(database: ReviewIdb, { id, version }: CardRef): Promise<Scorecard | undefined> {
  return (await database.get('cards', [id, version]))?.card
}

/**
 * Keeps a card. A version that is there with other content stays as it is (`taken`): reviews were perhaps made with it.
 */
export function saveCard(
  database: ReviewIdb,
  card: Scorecard,
  audit: AuditEntry,
): Promise<StoreResult<{ readonly ok: true } | { readonly ok: false; readonly reason: 'taken' }>> {
  return storing(async () => {
    const tx = database.transaction(['cards', 'audit'], 'readwrite', { durability: 'strict' })
    return finish(tx, async () => {
      const { id, version } = card
      const kept = await tx.objectStore('cards').get([id, version])
      if (kept && JSON.stringify(kept.card) !== JSON.stringify(card))
        return { ok: false, reason: 'taken' } as const
      await tx.objectStore('cards').put({ id, version, card, retired: kept?.retired ?? false })
      await tx.objectStore('audit').add(audit)
      return { ok: true } as const
    })
  })
}
