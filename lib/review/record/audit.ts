import { z } from 'zod'
import { cardRef } from '../card/card'
import { moment, reviewPerson, uid } from './review'

/** Something that was done with reviews, for the record: who, when, with which version. It names no customer. */
export const auditEntry = z.strictObject({
  at: moment,
  by: reviewPerson,
  what: z.enum([
    'review-saved',
    'review-masked',
    'remark-added',
    'card-saved',
    'card-retired',
    'card-offered',
    'list-made',
    'list-removed',
    'session-made',
    'session-opened',
    'session-removed',
    'decision-added',
    'imported',
    'exported',
    'erased',
    'expired',
  ]),
  /** Of the review, list or session it was done to; null where it is about several. */
  id: uid.nullable(),
  /** Of a review: the revision that was made. */
  counter: z.number().int().nullable(),
  card: cardRef.nullable(),
  /** How many, where it is about several. */
  count: z.number().int().nonnegative().nullable(),
})
export type AuditEntry = z.infer<typeof auditEntry>
