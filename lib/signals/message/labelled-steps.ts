import { hasHit, quoteOf } from '../sentence-search'
import { isStep } from '../step-sentence'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/**
 * What stands under a label for steps. Agents write many orders that reproduce nothing, so theirs need the label; and what
 * came of a single test run ("same without the header: 301") is no step, though it stands there too.
 */
export const labelledSteps: MessageSignal = {
  id: 'labelled-steps',
  name: 'steps under a heading',
  needs: [],
  scan: (reading) => {
    const labelled = reading.sections.filter((section) => section.label === 'steps')
    if (labelled.length === 0) return []
    const isAgent = reading.message.author.role === 'agent'
    return reading.sentences
      .filter(({ start, end }) =>
        labelled.some(({ bodyStart, bodyEnd }) => end > bodyStart + 1 && start < bodyEnd),
      )
      .filter((sentence) => !isAgent || isDone(reading, sentence))
      .map((sentence) => quoteOf(reading, sentence))
  },
}

function isDone(reading: Reading, sentence: ReadSentence): boolean {
  return sentence.ordinal !== null || isStep(reading, sentence) || hasHit(reading, sentence, 'act')
}
