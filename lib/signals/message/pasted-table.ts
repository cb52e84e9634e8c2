import { quoteOf } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** So many rows with figures are data somebody took from a system, not a list of points. */
const ROWS = 3

/** A table of figures or times pasted by the requester. */
export const pastedTable: MessageSignal = {
  id: 'pasted-table',
  name: 'a pasted table of data',
  needs: [],
  scan: (reading) => {
    if (reading.message.author.role === 'agent') return []
    const rows = reading.sentences.filter(({ kind, text }) => kind === 'table-row' && /\d/.test(text))
    return rows.length < ROWS ? [] : rows.map((row) => quoteOf(reading, row))
  },
}
