import { findSentences } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** "18,400 articles written" are goods. */
const GOODS = /\d[\d.,]{0,12} ?articles?\b/

/** An article is mentioned, linked or not. */
export const articleMention: MessageSignal = {
  id: 'article-mention',
  name: 'an article named',
  needs: ['article'],
  scan: (reading) =>
    findSentences(reading, {
      any: ['article'],
      questions: 'no',
      where: (_, { text }) => !GOODS.test(text),
    }),
}
