import { findSentences, hasHit, quoteOf } from '../sentence-search'
import { likeliest } from '../sentence-odds'
import type { MessageSignal } from '../signal'

/** A way to go on meanwhile, or the statement that there is none. */
export const workaround: MessageSignal = {
  id: 'workaround',
  name: 'a workaround, or that there is none',
  needs: ['workaround'],
  scan: (reading) => {
    const told = findSentences(reading, {
      any: ['workaround'],
      not: ['workaround-not'],
      labels: ['workaround'],
      questions: 'no',
    })
    if (told.length > 0) return told
    return likeliest('workaround', reading, (each) => !hasHit(reading, each, 'workaround-not')).map((each) =>
      quoteOf(reading, each),
    )
  },
}
