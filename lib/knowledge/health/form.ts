import type { Article } from '../article'
import type { FormFault } from './report'

/** Fewer words are no article. */
const LEAST_WORDS = 15
/** More words than that, about six minutes of reading, are for several articles. */
const MOST_WORDS = 1_500
/** A longer text wants headings to find one's way. */
const WANTS_HEADINGS = 300

/** What is wrong with the form of an article, as far as its own text tells. @param words of its body */
export function formFaultsOf({ headings, labels }: Article, words: number): FormFault[] {
  const faults: FormFault[] = []
  if (words < LEAST_WORDS) faults.push('empty')
  if (words > MOST_WORDS) faults.push('too-long')
  if (words >= WANTS_HEADINGS && headings.length === 0) faults.push('no-headings')
  if (labels.length === 0) faults.push('no-labels')
  return faults
}
