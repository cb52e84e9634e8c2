import { filledSections } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** A labelled summary. */
export const summary: MessageSignal = {
  id: 'summary',
  name: 'a summary',
  needs: [],
  scan: (reading) => filledSections(reading, 'summary'),
}
