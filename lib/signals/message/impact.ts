import { isAboutCase } from '../about-case'
import { findSentences, withoutOverlaps } from '../sentence-search'
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
      where: isAboutCase,
    })
    // What an agent writes to a customer of money is mostly a price or a credit.
    if (author.role === 'agent' && visibility === 'public') return worded
    return withoutOverlaps([
      ...worded,
      ...findSentences(reading, { any: [], pattern: MONEY, where: isAboutCase }),
    ])
  },
}
