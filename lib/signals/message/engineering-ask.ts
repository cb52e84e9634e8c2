import { wordSignal } from '../sentence-search'

/** What engineering is asked to do or tell. */
export const engineeringAsk = wordSignal('engineering-ask', 'what is asked of engineering', {
  any: ['engineering-ask'],
  not: ['ask-vague', 'engineering-ask-not'],
  labels: ['ask'],
})
