import type { StoreResult } from '@/lib/knowledge/store'
import type { AuditEntry } from '@/lib/review/record/audit'
import type { Remark, Revision } from '@/lib/review/record/review'
import { finish, storing } from '../transaction'
import type { ReviewIdb } from './database'
import { addRevision, type RecordTransaction } from './records'

/**
 * What became of something said. `said`: it is kept; also where it was kept before, and whoever said it did not hear so. `gone`:
 * the review was erased. `changed`: it has a later version than the one that was looked at. `answered`: somebody else answered.
 */
export type Saying = 'said' | 'gone' | 'changed' | 'answered'

/** Adds a remark with the record of it, once. */
export function addRemark(
  database: ReviewIdb,
  one: Remark,
  audit: AuditEntry,
): Promise<StoreResult<Extract<Saying, 'said' | 'gone'>>> {
  return storing(async () => {
    const tx = database.transaction(['heads', 'remarks', 'audit'], 'readwrite', { durability: 'strict' })
    return finish(tx, async () => {
      if ((await tx.objectStore('heads').getKey(one.review)) === undefined) return 'gone'
      if ((await tx.objectStore('remarks').getKey(one.id)) !== undefined) return 'said'
      await tx.objectStore('remarks').add(one)
      await tx.objectStore('audit').add(audit)
      return 'said'
    })
  })
}

/** Answers a dispute, once, with the revision that an accepted one leads to: all of it or nothing. */
export function answerDispute(
  database: ReviewIdb,
  answer: Remark,
  next: Revision | null,
  audit: readonly AuditEntry[],
): Promise<StoreResult<Saying>> {
  return storing(async () => {
    const stores = ['heads', 'revisions', 'cards', 'erased', 'remarks', 'audit'] as const
    const tx = database.transaction(stores, 'readwrite', { durability: 'strict' })
    return finish<Saying>(tx, async () => {
      const head = await tx.objectStore('heads').get(answer.review)
      if (!head) return 'gone'
      const said = await tx.objectStore('remarks').index('byReview').getAll(answer.review)
      if (said.some(({ id }) => id === answer.id)) return 'said'
      if (said.some(({ answers }) => answers === answer.answers)) return 'answered'
      if (head.counter !== answer.counter) return 'changed'
      if (next) {
        const { became } = await addRevision(tx as unknown as RecordTransaction, next)
        if (became !== 'added') return 'changed'
      }
      await tx.objectStore('remarks').add(answer)
      for (const entry of audit) await tx.objectStore('audit').add(entry)
      return 'said'
    })
  })
}
