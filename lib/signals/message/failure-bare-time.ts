import { clockTimesOf } from '../clock-time'
import { isFaultTime } from '../fault-time'
import type { MessageSignal } from '../signal'

/** More than this are a pasted log, and prove nothing more. */
const MOST = 200

/** When it failed, without the zone. */
export const failureBareTime: MessageSignal = {
  id: 'failure-bare-time',
  name: 'a clock time of the failure',
  needs: [],
  scan: (reading) => {
    const { bare, hours } = clockTimesOf(reading)
    return [...bare.slice(0, MOST), ...hours.slice(0, MOST)]
      .filter((time) => isFaultTime(reading, time))
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => reading.span(start, end))
  },
}
