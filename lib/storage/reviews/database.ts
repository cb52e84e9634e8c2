import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import type { ShelvedCard } from '@/lib/review/card/shelf'
import type { AuditEntry } from '@/lib/review/record/audit'
import type { ReviewDraft } from '@/lib/review/record/draft'
import type { HashedRevision } from '@/lib/review/record/head'
import type { Erasure, Remark } from '@/lib/review/record/review'
import type { Removal } from '@/lib/review/erase/removal'
import type { MergeReport } from '@/lib/review/merge/report'
import type { ReviewList } from '@/lib/review/sample/review-list'
import type { KeptHead } from './heads'

/** Name of the database; it belongs to the background, pages never open it. */
export const REVIEW_DATABASE = 'deskhand-reviews'
/** Raised with a step in {@link STEPS}. */
const VERSION = 1

/** A version of a scorecard: one that reviews were made with is never removed. */
export type KeptCard = ShelvedCard

/**
 * A line of a file that was checked, as JSON with its fields in the schema's order, and the digest of its revision; empty for
 * others. Kept as text: the browser copies that in a fraction of the time an object takes.
 */
export interface StagedLine {
  readonly text: string
  readonly hash: string
}

export interface ReviewSchema extends DBSchema {
  /** Which revision of each review counts, and its figures; made from `revisions`. */
  heads: {
    key: string
    value: KeptHead
    indexes: {
      byTicket: string
      byAgent: string
      byReviewer: string
      byCard: [string, number]
    }
  }
  /** All that were ever made or imported, by review, counter and digest. */
  revisions: {
    key: [string, number, string]
    value: HashedRevision & { readonly key: [string, number, string] }
    indexes: { byCard: [string, number] }
  }
  remarks: { key: string; value: Remark; indexes: { byReview: string } }
  cards: { key: [string, number]; value: KeptCard & { readonly id: string; readonly version: number } }
  /** By {@link draftId}. */
  drafts: { key: string; value: ReviewDraft }
  lists: { key: string; value: ReviewList }
  sessions: { key: string; value: CalibrationSession }
  erased: { key: string; value: Erasure }
  /** In the order of what was done. */
  audit: { key: number; value: AuditEntry; indexes: { byId: string } }
  /**
   * Lines of an import that is not whole yet, by import and part: revisions, remarks and sessions from 0 upwards, what must be
   * known before them from −1 downwards.
   */
  staged: { key: [string, number]; value: readonly StagedLine[] }
  /** What became of the last import, for a page that did not hear it. */
  imported: { key: string; value: MergeReport }
  /** Digests of what was taken out on request, so that files do not bring it back. */
  removed: { key: string; value: Removal }
}
export type ReviewIdb = IDBPDatabase<ReviewSchema>

/** Steps from one version to the next; each runs once, in order, for whoever comes from before it. */
const STEPS: readonly ((database: ReviewIdb) => void)[] = [
  (database) => {
    const heads = database.createObjectStore('heads', { keyPath: 'id' })
    heads.createIndex('byTicket', 'ticket')
    heads.createIndex('byAgent', 'row.agent.id')
    heads.createIndex('byReviewer', 'row.reviewer.id')
    heads.createIndex('byCard', ['row.card.id', 'row.card.version'])
    database
      .createObjectStore('revisions', { keyPath: 'key' })
      .createIndex('byCard', ['revision.content.card.id', 'revision.content.card.version'])
    database.createObjectStore('remarks', { keyPath: 'id' }).createIndex('byReview', 'review')
    database.createObjectStore('cards', { keyPath: ['id', 'version'] })
    database.createObjectStore('drafts', { keyPath: 'id' })
    database.createObjectStore('lists', { keyPath: 'id' })
    database.createObjectStore('sessions', { keyPath: 'id' })
    database.createObjectStore('erased', { keyPath: 'review' })
    database.createObjectStore('audit', { autoIncrement: true }).createIndex('byId', 'id')
    database.createObjectStore('staged')
    database.createObjectStore('imported')
    database.createObjectStore('removed', { keyPath: 'id' })
  },
]

/** Opens the database. Throws what IndexedDB throws where it cannot be opened at all. `name` is for tests. */
export function openReviewDatabase(name: string = REVIEW_DATABASE): Promise<ReviewIdb> {
  return openDB<ReviewSchema>(name, VERSION, {
    upgrade: (opened, from) => {
      for (const step of STEPS.slice(from, VERSION)) step(opened)
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
  })
}
