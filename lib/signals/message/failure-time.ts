import { clockTimesOf } from '../clock-time'
import { isFaultTime } from '../fault-time'
import type { MessageSignal } from '../signal'

/** More than this are a pasted log, and prove nothing more. */
const MOST = 200

/** When it failed, to the minute and with the zone: what logs are searched by. */
export const failureTime: MessageSignal = {
  id: 'failure-time',
  name: 'a clock time of the failure with its time zone',
  needs: [],
  scan: (reading) =>
    clockTimesOf(reading)
      .zoned.slice(0, MOST)
      .filter((time) => isFaultTime(reading, time))
      .map(({ start, end }) => reading.span(start, end)),
}
