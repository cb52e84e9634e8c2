import { wordSignal } from '../sentence-search'
import { tellsFault } from '../tells-fault'

/** The day of the failure in words: "since yesterday", "on Monday". */
export const failureDay = wordSignal('failure-day', 'the day of the failure in words', {
  any: ['relative-day'],
  where: tellsFault,
})
