import { quoteOf } from '../sentence-search'
import { isStep, isTrigger } from '../step-sentence'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** Actions somebody can repeat: what stands under a label for steps, orders in a list, "I opened … and pressed …". */
export const steps: MessageSignal = {
  id: 'steps',
  name: 'steps to reproduce',
  needs: ['action-verb', 'action-context'],
  scan: (reading) => {
    const labelled = reading.sections.filter((section) => section.label === 'steps')
    return reading.sentences
      .filter(
        (sentence) =>
          labelled.some(
            (section) => sentence.start >= section.bodyStart && sentence.start < section.bodyEnd,
          ) ||
          isStep(reading, sentence) ||
          isLikelyStep(reading, sentence),
      )
      .map((sentence) => quoteOf(reading, sentence))
  },
}

/** From these odds on a customer's sentence counts by its words alone; there nine of ten are right. Log-odds. */
const LIKELY = 1.5

/** "When I press Save it fails" tells what happens, not what to do. */
function isLikelyStep(reading: Reading, sentence: ReadSentence): boolean {
  const { asks, codeLike, index } = sentence
  return !asks && !codeLike && reading.odds('steps', index) > LIKELY && !isTrigger(reading, sentence)
}
