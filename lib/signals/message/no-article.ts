import { wordSignal } from '../sentence-search'

/** A gap in the knowledge base is noted. */
export const noArticle = wordSignal('no-article', 'a note that an article is missing', {
  any: ['no-article'],
  questions: 'no',
})
