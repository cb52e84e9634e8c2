import { isAboutCase } from '../about-case'
import { tellsRightState } from '../right-state'
import { hasHit, quoteOf } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** How it is when it is right: another case that works, how it was before, what a contract or a manual says. */
export const rightState: MessageSignal = {
  id: 'right-state',
  name: 'how it is when it is right',
  needs: ['in-order', 'earlier', 'norm'],
  scan: (reading) =>
    reading.sentences
      .filter(
        (each) =>
          isAboutCase(reading, each) &&
          !hasHit(reading, each, 'expected-not') &&
          tellsRightState(reading, each),
      )
      .map((each) => quoteOf(reading, each)),
}
