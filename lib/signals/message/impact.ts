import { isAboutCase } from '../about-case'
import { findSentences, hasHit, withoutOverlaps } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** A sum of money: a sign or a currency beside a figure, or thousands and millions of them. */
const MONEY =
  /[$€£¥]\s?\d|\d\s?(?:[€£¥]|(?:k|m|mio\.?|mn|tsd\.?)\s?(?:€|eur|usd|gbp|chf)\b|(?:yen|euros?|dollars?|pounds?|bucks|francs?|franken|pesos|kr|chf|aud|cad|usd|eur|gbp|jpy|pln|zł)\b)/

/** What the trouble costs people: work, money, a deadline. */
export const impact: MessageSignal = {
  id: 'impact',
  name: 'what it costs them',
  needs: ['impact', 'deadline'],
  scan: (reading) => {
    const { author, visibility } = reading.message
    const worded = findSentences(reading, {
      any: ['impact', 'deadline'],
      labels: ['impact'],
      where: (_, sentence) => isAboutCase(reading, sentence) && !isOwnDate(reading, sentence),
    })
    // What an agent writes to a customer of money is mostly a price or a credit.
    if (author.role === 'agent' && visibility === 'public') return worded
    return withoutOverlaps([
      ...worded,
      ...findSentences(reading, { any: [], pattern: MONEY, where: isAboutCase }),
    ])
  },
}

/** "I need your approval by Friday", says an agent: a date of the desk, nothing it costs the customer. */
const OWN = /\b(?:i|we)(?:'ll|'d| will| shall| need| want| expect| must)\b/

function isOwnDate(reading: Reading, sentence: ReadSentence): boolean {
  return (
    reading.message.author.role === 'agent' && OWN.test(sentence.text) && !hasHit(reading, sentence, 'impact')
  )
}
