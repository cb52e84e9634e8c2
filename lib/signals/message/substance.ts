import { hasHit, quoteOf, sentencesWith } from '../sentence-search'
import type { MessageSignal } from '../signal'
import { vagueNote } from './vague-note'

/** A reply of fewer words than this says nothing about this customer's case. */
const ENOUGH = 9

/** A reply with content for this customer: it answers, asks something, or says what is being done. */
export const substance: MessageSignal = {
  id: 'substance',
  name: 'a reply with content',
  needs: [],
  scan: (reading) => {
    if (sentencesWith(reading, ['auto-reply']).size > 0 || vagueNote.scan(reading).length > 0) return []
    const words = reading.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0)
    if (words < ENOUGH) return []
    const best =
      reading.sentences.find((each) => each.asks || hasHit(reading, each, 'next-step')) ??
      reading.sentences.toSorted((a, b) => b.tokens.length - a.tokens.length)[0]
    return best ? [quoteOf(reading, best)] : []
  },
}
