import { findSentences } from '../sentence-search'
import { hasHit, quoteOf } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** Something the customer is asked to tell, send or try. */
export const question: MessageSignal = {
  id: 'question',
  name: 'a question to the customer',
  needs: ['request-to-customer'],
  scan: (reading) => {
    const asked = reading.sentences.filter(
      (sentence) => sentence.asks && sentence.tokens.length > 2 && !hasHit(reading, sentence, 'confirmation'),
    )
    const requested = findSentences(reading, {
      any: ['request-to-customer'],
      also: ['request-to-customer'],
      questions: 'no',
    }).filter(
      (span) =>
        'start' in span &&
        /please|need|send|bitte|merci de|por favor|could you|can you/i.test(
          reading.message.text.slice(span.start, span.end),
        ),
    )
    const spans = [...asked.map((sentence) => quoteOf(reading, sentence)), ...requested]
    return spans.sort((a, b) => ('start' in a ? a.start : 0) - ('start' in b ? b.start : 0))
  },
}
