import { z } from 'zod'
import { moment, reviewContent, ticketId, uid, type TicketName } from './review'

/** A review that is being written: kept at every keystroke, so that nothing is lost when the browser dies. */
export const reviewDraft = z.strictObject({
  /** Of {@link draftId}: one for each ticket and session. */
  id: z.string(),
  /** The review that it becomes, or that it changes. */
  review: uid,
  /** Counter of the revision it began from; 0 for a new review. */
  base: z.number().int().nonnegative(),
  /** Rises with each change that was kept: a window that writes from an older one is told so. */
  turn: z.number().int().nonnegative(),
  /** Made up by the window that wrote it last. */
  window: z.string().max(64),
  at: moment,
  content: reviewContent,
})
export type ReviewDraft = z.infer<typeof reviewDraft>

/** @param session the calibration session it is for, or null. */
export function draftId(ticket: TicketName, session: string | null): string {
  return `${ticketId(ticket)} ${session ?? ''}`
}
