import { clockTimesOf } from '@/lib/signals/clock-time'
import { faultMoments, isFaultTime } from '@/lib/signals/fault-time'
import type { ScannedMessage, TicketReading } from '@/lib/signals/signal'
import type { PacketEntry } from './packet'

/** Moments further apart than this belong to different failures, in ms. */
const APART = 6 * 60 * 60_000
/** Looked at before and after a failure, in ms: clocks differ, and what led to it is before it. */
const AROUND = 10 * 60_000
/** A pasted log has thousands of times and proves nothing more. */
const MOST_TIMES = 200

/** A moment of the failure, with the place that names it. */
export interface FaultMoment {
  /** Ms since 1970. */
  readonly at: number
  /** Offsets in the message's own text. */
  readonly start: number
}

/** The moments a message names for the failure, with clock and zone, in order of place. */
export function momentsIn({ reading }: ScannedMessage): FaultMoment[] {
  return clockTimesOf(reading)
    .zoned.slice(0, MOST_TIMES)
    .filter((time) => isFaultTime(reading, time))
    .flatMap((time) => {
      const { start } = reading.span(time.start, time.end)
      return faultMoments(reading, time).map((at) => ({ at, start }))
    })
}

/**
 * The time in which logs should be searched, ms since 1970: the latest moments of the failure that lie close together, and
 * some minutes around. Null where no moment is named with its clock time and zone.
 * @param entries what the packet says about the time; only their messages count.
 */
export function failureWindow(
  entries: readonly PacketEntry[],
  ticket: TicketReading,
): { from: number; to: number } | null {
  const named = new Set(entries.map(({ source }) => ('field' in source ? '' : source.messageId)))
  const moments = ticket.messages
    .filter(({ reading }) => named.has(reading.message.id))
    .flatMap((message) => momentsIn(message))
    .map(({ at }) => at)
    .filter((at) => at <= ticket.now)
    .sort((a, b) => a - b)
  const to = moments.at(-1)
  if (to === undefined) return null
  let from = to
  for (const at of moments.toReversed()) if (from - at <= APART) from = at
  return { from: from - AROUND, to: to + AROUND }
}
