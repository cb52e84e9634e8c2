import type { StoreResult } from '@/lib/knowledge/store'
import type { AuditEntry } from '@/lib/review/record/audit'
import type { Remark, Revision } from '@/lib/review/record/review'
import { finish, storing } from '../transaction'
import type { ReviewIdb } from './database'
import { addRevision, type RecordTransaction } from './records'

/**
 * Answers a dispute, once, with the revision that an accepted one leads to: all of it or nothing. False where the dispute
 * was answered, or the review changed or erased, meanwhile.
 */
export function answerDispute(
  database: ReviewIdb,
  answer: Remark,
  next: Revision | null,
  audit: readonly AuditEntry[],
): Promise<StoreResult<boolean>> {
  return storing(async () => {
    const stores = ['heads', 'rows', 'revisions', 'cards', 'erased', 'remarks', 'audit'] as const
    const tx = database.transaction(stores, 'readwrite', { durability: 'strict' })
    return finish(tx, async () => {
      const head = await tx.objectStore('heads').get(answer.review)
      if (!head || head.revision.counter !== answer.counter) return false
      const said = await tx.objectStore('remarks').index('byReview').getAll(answer.review)
      if (said.some(({ answers }) => answers === answer.answers)) return false
      if (next) {
        const { became } = await addRevision(tx as unknown as RecordTransaction, next)
        if (became !== 'added') return false
      }
      await tx.objectStore('remarks').add(answer)
      for (const entry of audit) await tx.objectStore('audit').add(entry)
      return true
    })
  })
}
