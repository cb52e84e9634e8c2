import { toUtc } from '@/lib/ticket/moment'
import { asObject, itemsOf, ownKey } from './foreign-object'

/**
 * When answers were true, as UTC: when they were captured, else the ticket's last change, else its newest comment, else its
 * creation. The clock of this machine plays no part; without any moment at all it is 1970.
 */
export function capturedMoment(moments: {
  readonly readAt: unknown
  readonly updated: unknown
  readonly created: unknown
  readonly comments: unknown
  /** The key of a comment that holds its time. */
  readonly commentKey: string
}): string {
  const written = itemsOf(moments.comments, 'comments').flatMap(
    (comment) => utc(ownKey(asObject(comment), moments.commentKey)) ?? [],
  )
  return (
    utc(moments.readAt) ??
    utc(moments.updated) ??
    written.sort().at(-1) ??
    utc(moments.created) ??
    new Date(0).toISOString()
  )
}

/** The snapshot knows years of four digits only. */
function utc(value: unknown): string | null {
  const moment = typeof value === 'string' ? toUtc(value) : null
  return moment !== null && /^\d/.test(moment) ? moment : null
}
