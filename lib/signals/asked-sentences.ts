import { asksCustomer } from './message/question'
import { once } from './once'
import type { Reading } from './reading'

/** "Could you send:", "two things would help us:": what is listed after it is asked for. */
const LEADS = /:\s*$/

/**
 * Sentences of a message that ask somebody for something, by index: questions, requests, and the items of the list that one
 * of these leads into.
 */
export const askedSentences = once((reading: Reading): ReadonlySet<number> => {
  const asked = new Set<number>()
  let leads = false
  for (const sentence of reading.sentences) {
    const isItem = sentence.kind === 'list-item'
    if (sentence.asks || asksCustomer(reading, sentence) || (isItem && leads)) asked.add(sentence.index)
    if (!isItem) leads = asked.has(sentence.index) && LEADS.test(sentence.text)
  }
  return asked
})
