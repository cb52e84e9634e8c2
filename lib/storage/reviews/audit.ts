import type { StoreResult } from '@/lib/knowledge/store'
import type { AuditEntry } from '@/lib/review/record/audit'
import { finish, storing } from '../transaction'
import type { ReviewIdb } from './database'

/** Records something that changes no review, such as that a file was saved. */
export function addAudit(database: ReviewIdb, entry: AuditEntry): Promise<StoreResult<null>> {
  return storing(async () => {
    const tx = database.transaction('audit', 'readwrite', { durability: 'strict' })
    return finish(tx, async () => {
      await tx.store.add(entry)
      return null
    })
  })
}
