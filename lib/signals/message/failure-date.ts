import { datesOf } from '../date-text'
import { isFaultDate } from '../fault-time'
import type { MessageSignal } from '../signal'

/** More than this are a pasted log, and prove nothing more. */
const MOST = 200

/** The day it failed or began. */
export const failureDate: MessageSignal = {
  id: 'failure-date',
  name: 'the day of the failure',
  needs: [],
  scan: (reading) =>
    datesOf(reading)
      .slice(0, MOST)
      .filter((date) => isFaultDate(reading, date))
      .map(({ start, end }) => reading.span(start, end)),
}
