import { clockTimesOf } from '../clock-time'
import type { MessageSignal } from '../signal'

/** Clock times with their zone. */
export const timeWithZone: MessageSignal = {
  id: 'time-with-zone',
  name: 'a clock time with its time zone',
  needs: [],
  scan: (reading) => clockTimesOf(reading).zoned.map(({ start, end }) => reading.span(start, end)),
}
