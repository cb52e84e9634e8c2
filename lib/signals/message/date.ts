import { datesOf } from '../date-text'
import type { MessageSignal } from '../signal'

/** A calendar date. */
export const date: MessageSignal = {
  id: 'date',
  name: 'a date',
  needs: [],
  scan: (reading) => datesOf(reading).map(({ start, end }) => reading.span(start, end)),
}
