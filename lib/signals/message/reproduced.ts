import { isAboutCase } from '../about-case'
import { tellsRate } from '../rate'
import { hasHit, quoteOf } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** Sentences after the one that names the place of the trial in which its result may stand. */
const FURTHER = 3
/** Acts in one sentence that are a way to repeat it. */
const ACTS = 2
/** "2.9.1 yes, 2.8.6 no", "3 tries": what came of trying. */
const RESULTS =
  /\b(?:yes|no)\b[^.;\n]{0,40}[,;/] ?[^.;\n,]{1,40}\b(?:yes|no)\b|\b\d{1,3} (?:tries|attempts|times)\b/
/** What is still to be tried has shown nothing. */
const TO_COME = /\b(?:will|would|could|should|please|want|wants|wanted|to do|todo|next|tomorrow)\b/

/** An agent repeated the fault in a place of their own, and says what was done there or how often it came. */
export const reproduced: MessageSignal = {
  id: 'reproduced',
  name: 'a reproduction with what came of it',
  needs: ['own-trial'],
  scan: (reading) => {
    if (reading.message.author.role !== 'agent' || reading.hits('own-trial').length === 0) return []
    return reading.sentences
      .filter((each) => isTrial(reading, each) && hasCourse(reading, each))
      .map((each) => quoteOf(reading, each))
  },
}

function isTrial(reading: Reading, sentence: ReadSentence): boolean {
  return (
    !sentence.asks &&
    hasHit(reading, sentence, 'own-trial') &&
    !TO_COME.test(sentence.text) &&
    isAboutCase(reading, sentence)
  )
}

function hasCourse(reading: Reading, sentence: ReadSentence): boolean {
  const acts = reading.hitsIn('act', sentence.index).map(({ start, end }) => reading.text.slice(start, end))
  if (new Set(acts).size >= ACTS) return true
  return reading.sentences
    .slice(sentence.index, sentence.index + FURTHER + 1)
    .some((each) => RESULTS.test(each.text) || tellsRate(reading, each))
}
