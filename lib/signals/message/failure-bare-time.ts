import { clockTimesOf } from '../clock-time'
import { isFaultTime } from '../fault-time'
import type { MessageSignal } from '../signal'

/** When it failed, without the zone. */
export const failureBareTime: MessageSignal = {
  id: 'failure-bare-time',
  name: 'a clock time of the failure',
  needs: [],
  scan: (reading) =>
    clockTimesOf(reading)
      .bare.filter((time) => isFaultTime(reading, time))
      .map(({ start, end }) => reading.span(start, end)),
}
