import { quoteOf } from '../sentence-search'
import { isStep, isTrigger } from '../step-sentence'
import { isLikely } from '../likely-sentence'
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
          // "When I press Save it fails" tells what happens, not what to do.
          (isLikely('steps', reading, sentence) && !isTrigger(reading, sentence)),
      )
      .map((sentence) => quoteOf(reading, sentence))
  },
}
