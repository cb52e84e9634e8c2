import { clockTimesOf } from '../clock-time'
import { isFaultTime } from '../fault-time'
import type { MessageSignal } from '../signal'

/** When it failed, to the minute and with the zone: what logs are searched by. */
export const failureTime: MessageSignal = {
  id: 'failure-time',
  name: 'a clock time of the failure with its time zone',
  needs: [],
  scan: (reading) =>
    clockTimesOf(reading)
      .zoned.filter((time) => isFaultTime(reading, time))
      .map(({ start, end }) => reading.span(start, end)),
}
