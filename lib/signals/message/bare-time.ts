import { clockTimesOf } from '../clock-time'
import type { MessageSignal } from '../signal'

/** A clock time without zone: nobody far away can find it in a log. */
export const bareTime: MessageSignal = {
  id: 'bare-time',
  name: 'a clock time without zone',
  needs: [],
  scan: (reading) => clockTimesOf(reading).bare.map(({ start, end }) => reading.span(start, end)),
}
