import type { WordBook } from '../word-book'
import { acts } from './acts'
import { care } from './care'
import { checks } from './checks'
import { circumstances } from './circumstances'
import { closing } from './closing'
import { consequences } from './consequences'
import { ending } from './ending'
import { expectation } from './expectation'
import { explained } from './explained'
import { faults } from './faults'
import { labels } from './labels'
import { notes } from './notes'
import { norms } from './norms'
import { problem } from './problem'
import { promises } from './promises'
import { steps } from './steps'
import { tone } from './tone'
import { waysRound } from './ways-round'
import { work } from './work'

/** English: complete. */
export const en: WordBook = {
  labels,
  lists: {
    ...problem,
    ...expectation,
    ...norms,
    ...acts,
    ...steps,
    ...circumstances,
    ...consequences,
    ...work,
    ...notes,
    ...explained,
    ...waysRound,
    ...checks,
    ...ending,
    ...closing,
    ...tone,
    ...faults,
    ...promises,
    ...care,
  },
}
