import type { WordBook } from '../word-book'
import { acts } from './acts'
import { care } from './care'
import { checks } from './checks'
import { circumstances } from './circumstances'
import { consequences } from './consequences'
import { ending } from './ending'
import { expectation } from './expectation'
import { labels } from './labels'
import { norms } from './norms'
import { problem } from './problem'
import { steps } from './steps'
import { tone } from './tone'
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
    ...checks,
    ...ending,
    ...tone,
    ...care,
  },
}
