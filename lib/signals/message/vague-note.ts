import { sentencesWith } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** A message longer than this says more than its vague opening. In words. */
const SHORT = 10

/** A message that leaves the next reader with nothing: "checked logs", "Fixed.", "please check asap". */
export const vagueNote: MessageSignal = {
  id: 'vague-note',
  name: 'a note that says nothing',
  needs: ['vague-note'],
  scan: (reading) => {
    const words = reading.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0)
    // A number, id or time makes even a short note worth something.
    if (
      words === 0 ||
      words > SHORT ||
      /\d/.test(reading.text) ||
      sentencesWith(reading, ['vague-note']).size === 0
    )
      return []
    const first = reading.sentences[0]
    const last = reading.sentences.at(-1)
    return first && last ? [reading.span(first.start, last.end)] : []
  },
}
