import { findSentences, hasHit } from '../sentence-search'
import { orLikeliest } from '../likely-sentence'
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
    return orLikeliest(told, 'workaround', reading, (each) => !hasHit(reading, each, 'workaround-not'))
  },
}
