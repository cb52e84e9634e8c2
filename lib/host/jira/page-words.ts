import { priorityOf } from '@/lib/ticket/priority-name'
import type { PageWords } from '../page-snapshot'
import { stateOf } from './words'

/** The words of Jira's pages. The category that decides a status is not among them. */
export const pageWords: PageWords = {
  state: (word) => stateOf(word, null),
  priority: priorityOf,
  type: (word) => word,
}
