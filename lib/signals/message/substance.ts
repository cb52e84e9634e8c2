import { hasHit, quoteOf, sentencesWith } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'
import type { ListName } from '../words/word-book'
import { BRACKET_GAP } from './placeholder'
import { vagueNote } from './vague-note'

/** A reply with fewer words than this of its own says nothing about this customer's case. */
const ENOUGH = 9
/** Sentences that would fit any case. */
const STOCK: readonly ListName[] = ['macro', 'stock-reply']

/** A gap of the helpdesk's own or in square brackets; doubled braces alone may be meant for the customer's templates. */
const UNFILLED = new RegExp(
  `\\{\\{ ?(?:ticket|requester|agent|customer|user|current_user|report|account|organization|company)\\b|^\\W{0,3}(?:hi|hello|dear|hallo|bonjour|hola) {1,3}\\{\\{|${BRACKET_GAP}`,
)

/** A question for one particular thing. */
const PARTICULAR =
  /^\W{0,3}(?:(?:hi|hello|dear|hallo|bonjour|hola)\b[^,\n]{0,30},\s{0,3})?(?:which|what|whose|welche[rsnm]?|quelle?s?|qué|cuál)\s\p{L}{2,}\s\p{L}{3,}/u

/** What is asked or examined makes a stock opening this customer's own: "checking with my colleagues whether …". */
const CONTENT = /\d|\b(?:whether|why|if|ob|warum|pourquoi|por qué)\b/

/** A reply with content for this customer: it answers, asks something, or says what is being done. */
export const substance: MessageSignal = {
  id: 'substance',
  name: 'a reply with content',
  needs: [],
  scan: (reading) => {
    if (sentencesWith(reading, ['auto-reply']).size > 0 || vagueNote.scan(reading).length > 0) return []
    // A macro whose gaps nobody filled was not written for this customer.
    if (UNFILLED.test(reading.text)) return []
    const own = reading.sentences.filter((sentence) => !isStock(reading, sentence))
    const words = own.reduce((sum, { tokens }) => sum + tokens.length, 0)
    if (words < ENOUGH && !own.some((each) => asksSomething(reading, each))) return []
    const best =
      own.find((each) => each.asks || hasHit(reading, each, 'next-step')) ??
      own.toSorted((a, b) => b.tokens.length - a.tokens.length)[0]
    return best ? [quoteOf(reading, best)] : []
  },
}

/** "Which printer driver?" is short and to the point; "Can you tell me more?" is not. */
function asksSomething(reading: Reading, sentence: ReadSentence): boolean {
  return sentence.asks && PARTICULAR.test(sentence.text) && !hasHit(reading, sentence, 'ask-vague')
}

/** A figure, an id or a time makes even a stock sentence this customer's own. */
function isStock(reading: Reading, sentence: ReadSentence): boolean {
  return !CONTENT.test(sentence.text) && STOCK.some((list) => hasHit(reading, sentence, list))
}
