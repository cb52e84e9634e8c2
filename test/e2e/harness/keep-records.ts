import type { Worker } from 'playwright-core'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import type { Scorecard } from '@/lib/review/card/card'
import { scoreReview } from '@/lib/review/card/score'
import { rowOf } from '@/lib/review/overview/row'
import { revisionHash } from '@/lib/review/record/hash'
import { ticketId, type Revision } from '@/lib/review/record/review'

/** What is put in; of each review its only revision. */
export interface KeptRecords {
  readonly card: Scorecard
  readonly revisions?: readonly Revision[]
  readonly sessions?: readonly CalibrationSession[]
}

/** Puts records where the background keeps them, as if they had been made here. A page must have asked about reviews before. */
export async function keepRecords(
  worker: Worker,
  { card, revisions = [], sessions = [] }: KeptRecords,
): Promise<void> {
  const made = revisions.map((revision) => {
    const { review, counter, content } = revision
    const hash = revisionHash(revision)
    const score = scoreReview(card, content.ratings)
    return {
      revision: { revision, hash, key: [review, counter, hash] },
      row: rowOf(revision, card, score),
      head: {
        revision,
        hash,
        id: review,
        score,
        ticket: ticketId(content.ticket),
        agent: content.agent?.id ?? '',
        reviewer: content.reviewer.id,
        at: content.startedAt,
      },
    }
  })
  const records = {
    cards: [{ id: card.id, version: card.version, card, retired: false }],
    sessions,
    revisions: made.map(({ revision }) => revision),
    rows: made.map(({ row }) => row),
    heads: made.map(({ head }) => head),
  }
  await worker.evaluate(`new Promise((resolve, reject) => {
    const records = ${JSON.stringify(records)}
    const opening = indexedDB.open('deskhand-reviews')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const tx = opening.result.transaction(Object.keys(records), 'readwrite')
      for (const [name, all] of Object.entries(records)) for (const one of all) tx.objectStore(name).put(one)
      tx.oncomplete = () => {
        opening.result.close()
        resolve()
      }
      tx.onerror = () => reject(tx.error)
    }
  })`)
}
