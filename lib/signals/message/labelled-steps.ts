import { quoteOf } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** What stands under a label for steps. Agents write many orders that reproduce nothing, so theirs need the label. */
export const labelledSteps: MessageSignal = {
  id: 'labelled-steps',
  name: 'steps under a heading',
  needs: [],
  scan: (reading) => {
    const labelled = reading.sections.filter((section) => section.label === 'steps')
    return reading.sentences
      .filter(({ start }) => labelled.some(({ bodyStart, bodyEnd }) => start >= bodyStart && start < bodyEnd))
      .map((sentence) => quoteOf(reading, sentence))
  },
}
