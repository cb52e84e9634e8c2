import { wordSignal } from '../sentence-search'
import { tellsFault } from '../tells-fault'

/** What begins is the fault, whatever else the sentence says. */
const BEGINS =
  /\b(?:began|begun|started|starts|first (?:seen|noticed|time)|begann|angefangen|commencé|empezó|comenzó)\b/

/** Since when the trouble is there, in any form. */
export const since = wordSignal('since', 'since when it happens', {
  any: ['since'],
  labels: ['time'],
  questions: 'no',
  where: (reading, sentence) => BEGINS.test(sentence.text) || tellsFault(reading, sentence),
})
