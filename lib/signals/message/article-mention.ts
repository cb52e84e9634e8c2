import { wordSignal } from '../sentence-search'

/** An article is mentioned, linked or not. */
export const articleMention = wordSignal('article-mention', 'an article named', {
  any: ['article'],
  questions: 'no',
})
