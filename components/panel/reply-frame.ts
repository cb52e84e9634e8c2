import type { ReplyFrame } from '@/lib/messaging/view'
import type { DraftFrame } from '@/lib/reply/reply-draft'
import { dueAfter } from '@/lib/time/clock-target'

/**
 * The frame of a reply that is written now: the panel may have stood open for hours.
 * @param now ms since 1970
 */
export function frameNow(
  { language, firstName, nextUpdate, hours }: ReplyFrame,
  now = Date.now(),
): DraftFrame {
  const due = typeof nextUpdate === 'string' ? nextUpdate : (dueAfter(nextUpdate, now, hours) ?? 'unknown')
  return { language, firstName, now, nextUpdate: due }
}
