import type { Clocks } from '@/lib/insight/clocks'
import type { ReplyFrame } from '@/lib/messaging/view'
import type { DraftFrame } from '@/lib/reply/reply-draft'
import { dueAfter } from '@/lib/time/clock-target'

/**
 * The frame of a reply that is written now: the panel may have stood open for hours.
 * @param now ms since 1970
 */
export function frameNow(
  { reply, clocks }: { readonly reply: ReplyFrame; readonly clocks: Pick<Clocks, 'hours'> },
  now = Date.now(),
): DraftFrame {
  const { language, firstName, nextUpdate } = reply
  const due =
    typeof nextUpdate === 'string' ? nextUpdate : (dueAfter(nextUpdate, now, clocks.hours) ?? 'unknown')
  return { language, firstName, now, nextUpdate: due }
}
