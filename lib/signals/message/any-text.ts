import { quoteOf } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** Anything written at all. */
export const anyText: MessageSignal = {
  id: 'any-text',
  name: 'any text',
  needs: [],
  scan: (reading) => {
    // A greeting shows nothing; the first real sentence does.
    const first = reading.sentences.find(({ tokens }) => tokens.length > 3) ?? reading.sentences[0]
    if (first) return [quoteOf(reading, first)]
    const rest = reading.code[0] ?? reading.quotes[0]
    return rest ? [reading.span(rest.start, Math.min(rest.end, rest.start + 240))] : []
  },
}
