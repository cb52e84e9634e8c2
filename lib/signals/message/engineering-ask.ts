import { keysOf } from '../coded-key'
import { findSentences, quoteOf, withoutOverlaps } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** "Request: raise the quota", "Ask (for the platform team): …": what follows is asked. */
const LABELLED =
  /^\W{0,3}(?:the |our |my |open )?(?:ask|request|question|wish|needed|wanted)s?(?: \([^()]{1,40}\)| (?:to|for|of|from) [^:]{1,40})?: ?\S/
/** Who works on faults; a note that names them and then asks whether something can be done asks them. */
const NAMES_THEM =
  /\b(?:engineering|engineers?|developers?|devs?|platform|backend|infra|sre|ops|tier ?3|l3|t3|(?:api|product|data|search|mobile|connectors?|security|database) (?:team|people|folks|owners?)|entwicklung|entwickler|ingénierie|développeurs?|ingeniería|desarrollo)\b/
/** "Could the handler …?", "can it go in a patch?", "is there a way to …?" */
const WHETHER_IT_CAN_BE_DONE =
  /\b(?:can|could|would|should|may) (?:it|this|that|these|we|you|they|someone|somebody|anyone|the|an?|our)\b|\b(?:is|would) (?:it|that) (?:be )?(?:possible|feasible|safe|ok|intended)|\bis there (?:a|any) (?:way|chance|flag)\b|\b(?:könnt(?:e|en|et)? (?:ihr|man|wir|der|die|das)|können wir|kann man|lässt sich|ist (?:es|das) (?:möglich|gewollt|absicht))\b|\b(?:peut-on|pourrait-on|pouvez-vous|pourriez-vous|est-il possible|est-ce voulu)\b|(?:^|[^\p{L}])(?:podemos|podéis|podríais|pueden|podrían|se puede|se podría|es posible)(?![\p{L}])/u
/** Shorter questions are guesses or jokes. In words. */
const FEWEST_WORDS = 5
/** What the customer asks, or is to be asked, is not asked of engineering. */
const THEIRS =
  /\b(?:customers?|clients?|requester|kunden?|kundin|cliente?s?|he|she|him|her|er|sie|il|elle|él|ella) (?:asks?|wants?|wrote|says?|fragt|will|demande|veut|pregunta|quiere)\b/

/**
 * What engineering, or whoever takes the case over, is asked to do or tell. In notes many words ask; to the customer only
 * what says that colleagues were asked: "I've asked our developers to …".
 */
export const engineeringAsk: MessageSignal = {
  id: 'engineering-ask',
  name: 'what is asked of engineering',
  needs: ['engineering-ask', 'colleague-ask'],
  scan: (reading) => {
    const asked = findSentences(reading, { any: ['colleague-ask'], questions: 'no' })
    if (reading.message.visibility !== 'internal') return reading.message.author.role === 'agent' ? asked : []
    return withoutOverlaps([
      ...asked,
      ...findSentences(reading, {
        any: ['engineering-ask'],
        not: ['ask-vague', 'engineering-ask-not'],
        labels: ['ask'],
        pattern: LABELLED,
      }),
      ...reading.sentences.filter((each) => isPutToThem(reading, each)).map((each) => quoteOf(reading, each)),
    ])
  },
}

function isPutToThem(reading: Reading, { asks, tokens, text }: ReadSentence): boolean {
  if (!asks || tokens.length < FEWEST_WORDS || !WHETHER_IT_CAN_BE_DONE.test(text) || THEIRS.test(text))
    return false
  return NAMES_THEM.test(reading.text) || keysOf(reading, 'issue').length > 0
}
