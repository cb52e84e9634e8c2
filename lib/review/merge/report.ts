import { z } from 'zod'
import { localized, type Localized } from '../../rubric/localized'
import { cardRef } from '../card/card'
import { ticketName, uid } from '../record/review'

const count = z.number().int().nonnegative()

/**
 * Why a line was not taken. `no-card`: the card is neither here nor in the file. `other-card`: the card here has the same
 * name and version and scores otherwise. `unfit`: ratings that the card does not have. `session`: a session with the same id is
 * here and is another one.
 */
export const refusalReason = z.enum(['no-card', 'other-card', 'unfit', 'session'])
export type RefusalReason = z.infer<typeof refusalReason>

/** Lines that were not taken for one reason; `card` is null where it is about none, `title` where nobody knows that card. */
export const refusal = z.strictObject({
  why: refusalReason,
  card: cardRef.nullable(),
  title: localized.nullable(),
  count,
})
export type Refusal = z.infer<typeof refusal>

/** What a file brings, or brought. Revisions, if nothing else is said. */
export const fileReport = z.strictObject({
  /** Reviews that were not here at all. */
  newReviews: count,
  added: count,
  known: count,
  /** Added beside another one that was made apart from it; see `conflicts` of the whole. */
  beside: count,
  /** Of reviews that were erased on request. */
  erased: count,
  /** Older than what is kept here. */
  expired: count,
  remarks: z.strictObject({ added: count, known: count, twice: count }),
  cards: count,
  sessions: z.strictObject({ added: count, changed: count }),
  refusals: z.array(refusal),
})
export type FileReport = z.infer<typeof fileReport>

/** A review that two people changed apart from each other. */
export const conflictBrief = z.strictObject({ review: uid, counter: count, ticket: ticketName })
export type ConflictBrief = z.infer<typeof conflictBrief>

/** Conflicts that are told by name. */
export const TOLD_CONFLICTS = 50

/** What an import does, file by file in the order they were given, and as a whole. */
export const mergeReport = z.strictObject({
  files: z.array(fileReport),
  /** The first {@link TOLD_CONFLICTS} of `conflictCount`. */
  conflicts: z.array(conflictBrief),
  conflictCount: count,
  /** Reviews that are here and that the files say were erased on request. */
  erasedThere: count,
})
export type MergeReport = z.infer<typeof mergeReport>

/** A report that is being written. */
export type OpenReport = {
  -readonly [K in keyof FileReport]: FileReport[K] extends number ? number : FileReport[K]
}

export function openReport(): OpenReport {
  return {
    newReviews: 0,
    added: 0,
    known: 0,
    beside: 0,
    erased: 0,
    expired: 0,
    remarks: { added: 0, known: 0, twice: 0 },
    cards: 0,
    sessions: { added: 0, changed: 0 },
    refusals: [],
  }
}

/** Counts a line that was not taken. @param title of the card, where it is known */
export function noteRefusal(
  report: OpenReport,
  why: RefusalReason,
  card: Refusal['card'],
  title: Localized | null,
): void {
  const same = report.refusals.find(
    (one) => one.why === why && one.card?.id === card?.id && one.card?.version === card?.version,
  )
  if (same) same.count += 1
  else report.refusals.push({ why, card, title, count: 1 })
}
