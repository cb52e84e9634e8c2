import type { WordBook } from '../word-book'
import { acts } from './acts'
import { checks } from './checks'
import { circumstances } from './circumstances'
import { ending } from './ending'
import { labels } from './labels'
import { norms } from './norms'
import { problem } from './problem'
import { steps } from './steps'
import { tone } from './tone'
import { work } from './work'

/** French: the most used; what is missing here makes its detectors say "language". */
export const fr: WordBook = {
  labels,
  lists: {
    ...problem,
    ...acts,
    ...norms,
    ...steps,
    ...circumstances,
    ...work,
    ...checks,
    ...ending,
    ...tone,
  },
}
