import { hasHit, quoteOf } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** "Does it work now?" asks for the end of the case, not for something to go on with. In words. */
const CLOSING_WORDS = 8
const CLOSING =
  /^\W{0,3}(?:(?:so|and|und|et|y),? )?(?:does (?:it|this|that|everything) (?:now )?(?:work|look)|is there anything|is (?:it|this|that|everything|all) (?:all )?(?:ok(?:ay)?|fine|good|right|well|solved|resolved|sorted|working|running|fixed|done|clear|back|up)\b|(?:may|can|shall) (?:i|we) (?:close|set|mark)|(?:geht|klappt|funktioniert) es|alles in ordnung|tout (?:fonctionne|va)|funciona (?:ya|ahora))\b/
/** "Was there anything else I can help you with?", "Was this helpful?": service, not a question to go on with. */
const SERVICE =
  /\banything else (?:i|we) (?:can|could|may) (?:do|help|assist)|\bwas (?:this|that|it) (?:of help|helpful|useful)|\bdid (?:this|that) help\b|\b(?:sonst noch|noch) etwas (?:für sie|für dich) tun|\bautre chose pour vous|\balgo más en (?:que|lo que)/
/** "…, in January I guess?" asks nobody. */
const MUSED =
  /\bi (?:guess|suppose|think|take it)\W{0,3}$|\b(?:maybe|perhaps|vielleicht|peut-être|quizás)\W{0,3}$/
/** A request in a sentence that does not ask begins with one of these, not with "is your" or "which". */
const REQUESTS =
  /^(?:please|kindly|pls|can|could|would|will|we|i|may|let|tell|send|try|test|what (?:we|i)|two|three|four|bitte|können|könnten|würden|wir|ich|geben|teilen|pouvez|pourriez|merci|veuillez|nous|j|envoyez|indiquez|précisez|dites|confirmez|vérifiez|joignez|testez|puede|podr|por favor|neces|env|indique|díganos|confirme|adjunte|compruebe|pruebe|nos|me|shoot|drop|fire|pop|zap|toss|email|mail|text|give|have|needed|wanted|schick|nenn|sag|gib|dime|dímelo|dame|dígame|mánd|cuént|confírm|avísa|pása|indíc|envía|envíe)/
const POLITE =
  /please|kindly|need|send|tell (?:me|us)|let (?:me|us) know|bitte|brauche|benötig|merci de|veuillez|besoin|por favor|neces|could you|can you|would you|\b(?:shoot|drop|fire|pop|zap|toss|email|mail|text) (?:me|us)\b|\bhave (?:them|him|her|your|someone|somebody) |\b(?:dime|dímelo|dame|dígame|díganos|(?:mánd|cuént|confírm|avís|pás|indíc|env[ií])\w{0,3}(?:me|nos)|donnez[- ](?:moi|nous)|dis[- ]moi|dites[- ](?:moi|nous)|sag mir|schick mir)/
/** "Tell me if you need the call" offers; nothing is owed. */
const OFFER =
  /\b(?:if|when|should|wenn|falls|si) (?:you|sie|vous|usted|su)\b[^.]{0,20}\b(?:need|want|like|prefer|have any|have (?:more|further|other) questions|wish|require|brauchen|möchten|wünschen|souhaitez|voulez|necesita|quiere|desea)\b|\bif there(?:'s| is) anything(?: else)?\W*$|\b(?:know|tell me|tell us),? how (?:it|that|this) (?:goes|went)\W*$/

/** "Send me:", "could you tell us:": what is listed after it is asked for. */
export const LEADS_INTO_LIST = /:\s*$/

/** "Please don't send it" asks for nothing. */
const FORBIDS = /^\W{0,3}please (?:do not|don't|never) /

/** Something the customer is asked to tell, send or try, each point of a list that a request leads into being one. */
export const question: MessageSignal = {
  id: 'question',
  name: 'a question to the customer',
  needs: ['request-to-customer'],
  scan: (reading) => {
    let leads = false
    return reading.sentences.flatMap((sentence) => {
      const isItem = sentence.kind === 'list-item'
      const asks = (isItem && leads) || asksCustomer(reading, sentence)
      if (!isItem) leads = asks && LEADS_INTO_LIST.test(sentence.text)
      return asks ? [quoteOf(reading, sentence)] : []
    })
  },
}

/** Whether a sentence asks for something to go on with: as a question, or as a request. */
export function asksCustomer(reading: Reading, sentence: ReadSentence): boolean {
  return sentence.asks ? isAsked(reading, sentence) : isRequested(reading, sentence)
}

function isAsked(reading: Reading, sentence: ReadSentence): boolean {
  const { length } = sentence.tokens
  const isClosing = CLOSING.test(sentence.text) || hasHit(reading, sentence, 'confirmation')
  return (
    length > 2 &&
    !MUSED.test(sentence.text) &&
    !SERVICE.test(sentence.text) &&
    !(length <= CLOSING_WORDS && isClosing)
  )
}

function isRequested(reading: Reading, sentence: ReadSentence): boolean {
  if (!POLITE.test(sentence.text) || OFFER.test(sentence.text) || FORBIDS.test(sentence.text)) return false
  const address = sentence.text.indexOf('://')
  const until = address < 0 ? sentence.end : sentence.start + address
  return reading
    .hitsIn('request-to-customer', sentence.index)
    .some(({ start, end }) => start < until && REQUESTS.test(reading.text.slice(start, end)))
}
