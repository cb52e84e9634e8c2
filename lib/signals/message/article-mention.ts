import { wordSignal } from '../sentence-search'

/** "18,400 articles written" are goods. */
const GOODS = /\d[\d.,]{0,12} ?articles?\b/

/** An article is mentioned, linked or not. */
export const articleMention = wordSignal('article-mention', 'an article named', {
  any: ['article'],
  questions: 'no',
  where: (_, { text }) => !GOODS.test(text),
})
