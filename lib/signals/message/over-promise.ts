import { hasHit, quoteOf, sentencesWith } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** "I can't promise a day" is the opposite of a promise. */
const REFUSED =
  /\b(?:not|no|never|cannot|can't|won't|don't|without|nicht|keine?n?|nie|ne|pas|aucune?|nunca|sin)\b[^,;]{0,30}\b(?:promis|guarant|sure|certain|date|garant|versprech|zusag|promet|promes|fecha)|\b(?:wie|as|comme|como|like) (?:versprochen|zugesagt|promised|agreed|promis|prometí|prometido)\b|\b(?:once|when|until|till|as soon as|after|sobald|wenn|bis|dès que|quand|cuando|en cuanto) (?:the|that|this|your|die|der|das|la|le|el) (?:\p{L}{1,20} )?(?:fix|repair|correction|patch|hotfix|release|korrektur|reparatur|correctif|corrección)\b|\b(?:whether|decides?|decision|approv|request for|ask|entscheid|genehmig|décid|approuv|decid|aprob|hopes?|may|might)/u

/** A promise outside what support decides: fix dates, guarantees, refunds. */
export const overPromise: MessageSignal = {
  id: 'over-promise',
  name: 'a promise nobody can keep',
  needs: ['over-promise'],
  scan: (reading) =>
    [...sentencesWith(reading, ['over-promise']).keys()].flatMap((index) => {
      const sentence = reading.sentences[index]
      if (!sentence || sentence.asks || hasHit(reading, sentence, 'auto-close')) return []
      return !REFUSED.test(sentence.text) ? [quoteOf(reading, sentence)] : []
    }),
}
