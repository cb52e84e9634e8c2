import type { WordBook } from './word-book'
import { enLabels } from './en-labels'
import { enProblem } from './en-problem'
import { enWork } from './en-work'
import { enTone } from './en-tone'

/** English: complete. */
export const en: WordBook = { labels: enLabels, lists: { ...enProblem, ...enWork, ...enTone } }
