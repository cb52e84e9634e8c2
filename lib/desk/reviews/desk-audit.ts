import { ERASED_PERSON } from '@/lib/review/erase/removal'
import type { AuditEntry } from '@/lib/review/record/audit'
import type { ReviewPerson } from '@/lib/review/record/review'
import type { ReviewSettings } from '@/lib/storage/review-settings'

/** Who does what nobody asked for, such as removing what is too old. */
export const DESKHAND: ReviewPerson = { id: 'deskhand', name: 'Deskhand' }

/** Who uses this browser, as records name them; reviewing may never have been switched on in it. */
export function personHere({ me }: ReviewSettings): ReviewPerson {
  return me.id === '' ? { id: 'unnamed', name: me.name } : me
}

/** A record of something that was done now. */
export function auditNow(
  what: AuditEntry['what'],
  by: ReviewPerson = ERASED_PERSON,
  more: Partial<AuditEntry> = {},
): AuditEntry {
  return { at: new Date().toISOString(), by, what, id: null, counter: null, card: null, count: null, ...more }
}
