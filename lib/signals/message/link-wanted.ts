import { wordSignal } from '../sentence-search'

/** The text says that another record belongs to this ticket. */
export const linkWanted = wordSignal('link-wanted', 'a related record', {
  any: ['link-wanted'],
  questions: 'no',
})
