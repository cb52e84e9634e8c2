import type { WordBook } from '../word-book'
import { care } from './care'
import { checks } from './checks'
import { circumstances } from './circumstances'
import { ending } from './ending'
import { labels } from './labels'
import { problem } from './problem'
import { steps } from './steps'
import { tone } from './tone'
import { work } from './work'

/** English: complete. */
export const en: WordBook = {
  labels,
  lists: { ...problem, ...steps, ...circumstances, ...work, ...checks, ...ending, ...tone, ...care },
}
