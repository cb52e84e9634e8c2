import { z } from 'zod'
import { cardRef } from '@/lib/review/card/card'
import { LONGEST_LINE, PART } from '@/lib/review/files/limits'
import { textBlock } from '@/lib/review/files/text-block'
import { mergeReport } from '@/lib/review/merge/report'
import { moment, reviewPerson, revisionReason, ticketName, uid } from '@/lib/review/record/review'
import { call } from '../call'

const count = z.number().int().nonnegative()
const nothing = z.strictObject({})
const done = z.strictObject({ ok: z.literal(true) })
const full = z.strictObject({ ok: z.literal(false), reason: z.literal('storage-full') })
const interrupted = z.strictObject({ ok: z.literal(false), reason: z.literal('interrupted') })

/** Which reviews a file holds. An agent's never has calibration reviews, and coaching notes only where they are wanted. */
export const exportWhat = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('all') }),
  z.strictObject({ what: z.literal('mine') }),
  z.strictObject({ what: z.literal('agent'), agent: z.string().min(1).max(200), coaching: z.boolean() }),
  z.strictObject({ what: z.literal('session'), session: uid }),
])
export type ExportWhat = z.infer<typeof exportWhat>

export const exportFormat = z.enum(['jsonl', 'csv-categories', 'csv-reviews'])
export type ExportFormat = z.infer<typeof exportFormat>

const counted = reviewPerson.extend({ reviews: count })

/** How things stand with files. */
export const filesStanding = z.strictObject({
  reviews: count,
  /** Of the person who uses this browser. */
  mine: count,
  agents: z.array(counted),
  reviewers: z.array(counted),
  sessions: z.array(z.strictObject({ id: uid, title: z.string() })),
  exportedAt: moment.nullable(),
  /** Reviews begun since then. */
  since: count,
  due: z.enum(['many', 'old']).nullable(),
  keepMonths: count.nullable(),
  conflicts: count,
})
export type FilesStanding = z.infer<typeof filesStanding>

/** One of the sides of a conflict. */
const side = z.strictObject({
  by: reviewPerson,
  at: moment,
  why: revisionReason,
  /** Whether it is the one that counts. */
  counts: z.boolean(),
  score: z.number().nullable(),
  comment: z.string(),
  /** Categories that the sides rate differently, and this one's ratings. */
  ratings: z.array(
    z.strictObject({ category: z.string(), value: z.union([z.number(), z.literal('na')]).nullable() }),
  ),
})

/** A review that was changed by several people apart from each other, and that nobody has saved since. */
export const reviewConflict = z.strictObject({
  review: uid,
  counter: count,
  ticket: ticketName.extend({ url: z.string() }),
  agent: reviewPerson.nullable(),
  card: cardRef,
  sides: z.array(side),
})
export type ReviewConflict = z.infer<typeof reviewConflict>

const stagedFile = z.strictObject({ id: uid, parts: z.number().int().min(1).max(100_000) })
/** Files that are taken together at most. */
export const MOST_FILES = 100
const taking = z.strictObject({
  files: z.array(stagedFile).min(1).max(MOST_FILES),
  /** Whether reviews are erased here, too, that the files say were erased. */
  erase: z.boolean(),
})

/** What our own page asks about files of reviews. */
export const reviewFileCalls = {
  'review-files/standing': call(['page'], nothing, filesStanding),
  /** The next part of a file, from what the last answer gave as `next`; null begins, and a null answer ends. */
  'review-files/export': call(
    ['page'],
    z.strictObject({ of: exportWhat, format: exportFormat, after: z.string().max(60).nullable() }),
    z.strictObject({ blocks: z.array(textBlock), lines: count, reviews: count, next: z.string().nullable() }),
  ),
  /** A file was handed to the person. One with everything is a backup. */
  'review-files/saved': call(
    ['page'],
    z.strictObject({ of: exportWhat, format: exportFormat, reviews: count }),
    z.union([done, full]),
  ),
  /** Begins an import and forgets those that were never ended. */
  'review-files/begin': call(['page'], nothing, z.union([done, full])),
  /**
   * Lays lines of a file aside. `interrupted`: another import began meanwhile; `invalid`: a line that no page of ours sends.
   */
  'review-files/stage': call(
    ['page'],
    z.strictObject({
      id: uid,
      part: count,
      lines: z.array(z.string().max(LONGEST_LINE)).max(PART.lines),
    }),
    z.union([
      done,
      full,
      interrupted,
      z.strictObject({ ok: z.literal(false), reason: z.literal('invalid') }),
    ]),
  ),
  /** Throws away a file that was laid aside. */
  'review-files/drop': call(['page'], z.strictObject({ id: uid }), z.union([done, full])),
  'review-files/preview': call(
    ['page'],
    taking,
    z.union([z.strictObject({ ok: z.literal(true), report: mergeReport }), interrupted]),
  ),
  /** Takes in what was laid aside, all of it or nothing. */
  'review-files/take': call(
    ['page'],
    taking,
    z.union([z.strictObject({ ok: z.literal(true), report: mergeReport }), interrupted, full]),
  ),
  /** Conflicts that are open, at most `most` of them. */
  'review-files/conflicts': call(
    ['page'],
    z.strictObject({ most: z.number().int().min(1).max(200) }),
    z.strictObject({ conflicts: z.array(reviewConflict), count }),
  ),
} as const
