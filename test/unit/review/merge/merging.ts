import type { Scorecard } from '@/lib/review/card/card'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import type { RecordLine } from '@/lib/review/files/line'
import { MergeBook, type MergeChoices } from '@/lib/review/merge/merge-book'
import type { MergeReport } from '@/lib/review/merge/report'
import { contentHash } from '@/lib/review/record/hash'
import type { Remark } from '@/lib/review/record/review'

/** A line with the digest of its revision. */
export interface Hashed {
  readonly line: RecordLine
  readonly hash: string
}

export function hashed(line: RecordLine): Hashed {
  return { line, hash: 'revision' in line ? contentHash(line.revision) : '' }
}

const TAKE_ALL: MergeChoices = { erase: true, keepFrom: null }

/** What is here, in memory: what a database would keep. */
export class Shelf {
  readonly cards = new Map<string, Scorecard>()
  readonly revisions = new Map<string, readonly [string, number, string]>()
  /** Digest of the revision that counts, by review. */
  readonly heads = new Map<string, string>()
  readonly remarks = new Map<string, Remark>()
  readonly sessions = new Map<string, CalibrationSession>()
  readonly erased = new Set<string>()

  /** Imports files together, in their order. */
  take(files: readonly (readonly Hashed[])[], choices: MergeChoices = TAKE_ALL): MergeReport {
    const kept = {
      revisions: [...this.revisions.values()],
      remarks: [...this.remarks.values()],
      cards: [...this.cards.values()],
      sessions: [...this.sessions.values()],
      erased: [...this.erased],
    }
    const book = new MergeBook(kept, choices, {
      card: (card) => this.cards.set(`${card.id} ${String(card.version)}`, card),
      revision: ({ review, counter }, hash, counts) => {
        this.revisions.set(`${review} ${String(counter)} ${hash}`, [review, counter, hash])
        if (counts) this.heads.set(review, hash)
      },
      remark: (remark) => this.remarks.set(remark.id, remark),
      session: (session) => this.sessions.set(session.id, session),
      erasure: ({ review }) => {
        this.erased.add(review)
        this.heads.delete(review)
        for (const [key, [of]] of this.revisions) if (of === review) this.revisions.delete(key)
        for (const [id, remark] of this.remarks) if (remark.review === review) this.remarks.delete(id)
      },
    })
    for (const [at, lines] of files.entries()) for (const { line } of lines) book.lead(at, line)
    book.settle()
    for (const [at, lines] of files.entries()) for (const { line, hash } of lines) book.take(at, line, hash)
    return book.report(files.length)
  }

  /** Everything in one string, in an order of its own. */
  get contents(): string {
    const sorted = (entries: Iterable<readonly [string, unknown]>) =>
      [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
    return JSON.stringify({
      cards: sorted(this.cards),
      revisions: [...this.revisions.keys()].sort(),
      heads: sorted(this.heads),
      remarks: sorted(this.remarks),
      sessions: sorted(this.sessions),
      erased: [...this.erased].sort(),
    })
  }
}
