import { engineTerms } from '../engine-terms'
import { quoteOf, sentencesWith } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** So many different words of the engine room in one sentence leave an end user behind. */
const DENSE = 3
/** Shorter, a sentence has no room for them. In characters. */
const SHORTEST = 12

/** Words of the engine room that an end user need not know: those that say so alone, or several in one sentence that customers read or write. */
export const jargon: MessageSignal = {
  id: 'jargon',
  name: 'internal jargon',
  needs: ['jargon'],
  scan: (reading) => {
    const worded = sentencesWith(reading, ['jargon'])
    const isNote = reading.message.visibility === 'internal'
    return reading.sentences.flatMap((sentence) => {
      const at = worded.get(sentence.index)
      if (at !== undefined) return [quoteOf(reading, sentence, at)]
      if (isNote || sentence.codeLike || sentence.end - sentence.start < SHORTEST) return []
      const { start, end } = reading.span(sentence.start, sentence.end)
      return engineTerms(reading.message.text.slice(start, end)).size >= DENSE
        ? [quoteOf(reading, sentence)]
        : []
    })
  },
}
