import { quoteOf } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** So many rows with times are data somebody took from a system, not a list of points. */
const ROWS = 3

/** The moment of an event; a table of sums is what somebody counted, and proves nothing by itself. */
const MOMENT = /\d:\d\d/

/** A table of events with their times pasted by the requester. */
export const pastedTable: MessageSignal = {
  id: 'pasted-table',
  name: 'a pasted table of events',
  needs: [],
  scan: (reading) => {
    if (reading.message.author.role === 'agent') return []
    const rows = reading.sentences.filter(({ kind, text }) => kind === 'table-row' && MOMENT.test(text))
    return rows.length < ROWS ? [] : rows.map((row) => quoteOf(reading, row))
  },
}
