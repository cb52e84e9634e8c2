import { keysOf } from '../coded-key'
import { findSentences, quoteOf, withoutOverlaps } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** "Request: raise the quota", "Ask (for the platform team): …": what follows is asked. */
const LABELLED =
  /^\W{0,3}(?:the |our |my |open )?(?:ask|request|question|wish|need|needed|wanted)s?(?: \([^()]{1,40}\)| (?:to|for|of|from) [^:]{1,40})?: ?\S/
/** Who works on faults; a note that names them and then asks whether something can be done asks them. */
const NAMES_THEM =
  /\b(?:engineering|engineers?|developers?|devs?|platform|backend|infra|sre|ops|tier ?3|l3|t3|(?:api|product|data|search|mobile|connectors?|security|database) (?:team|people|folks|owners?)|entwicklung|entwickler|ingénierie|développeurs?|ingeniería|desarrollo)\b/
/** "Could the handler …?", "can it go in a patch?", "is there a way to …?" */
const WHETHER_IT_CAN_BE_DONE =
  /\b(?:can|could|would|should|may) (?:it|this|that|these|we|you|they|someone|somebody|anyone|the|an?|our)\b|\b(?:is|would) (?:it|that) (?:be )?(?:possible|feasible|safe|ok|intended)|\bis there (?:a|any) (?:way|chance|flag)\b|\b(?:könnt(?:e|en|et)? (?:ihr|man|wir|der|die|das)|können wir|kann man|lässt sich|ist (?:es|das) (?:möglich|gewollt|absicht))\b|\b(?:peut-on|pourrait-on|pouvez-vous|pourriez-vous|est-il possible|est-ce voulu)\b|(?:^|[^\p{L}])(?:podemos|podéis|podríais|pueden|podrían|se puede|se podría|es posible)(?![\p{L}])/u
/** Words that begin what colleagues are told to do. */
const DO =
  'add|adjust|allow|apply|attach|back|block|bring|build|bump|cap|change|check|clear|compare|confirm|copy|correct|count|cut|decide|dedupe|delete|disable|drain|drop|enable|exclude|exempt|explain|export|extend|find|fix|flush|free|get|give|go|grant|have|include|increase|index|investigate|issue|keep|kill|let|lift|list|load|log|look|lower|make|map|mark|merge|move|open|parse|patch|port|produce|provide|pull|purge|push|put|raise|rebuild|rerun|re-run|restore|restart|reset|revert|replay|remove|release|repair|reject|refuse|recalc|refund|resend|reindex|renew|report|roll|rotate|run|say|scan|send|set|show|skip|sort|split|state|stop|store|swap|switch|tell|test|trace|trigger|trim|turn|undo|unlock|update|use|validate|verify|warn|widen|wipe'
/** What else stands before a colon or a comma in notes: parts of a plan, words to the reader, a level. */
const NO_TEAM =
  'plan|next|todo|to do|fix|work-?around|meanwhile|note|notes|customers?|client|cust|told|steps?|also|then|now|so|or|first|last|and|but|he|she|i|we|they|you|reminder|for|in|on|after|before|when|if|once|until|as|at|by|since|with|sorry|ok|yes|no|well|p\\d|sev|not|only|done|checked|result|idea|cause|impact|severity|priority|symptom|summary|status|state|expected|observed|update|open|remaining|advice|advised|answer|reply|macro|prevention|resolution|hint|tip|waiting|my|our|the|an?|this|that|it|his|their|your|its|if'
/** "Platform: drain node 7", "@search rebuild the index", "mail people, could you …": somebody is named, and what they are to do. */
const PUT_TO_A_TEAM = new RegExp(
  `^\\W{0,3}(?!(?:${NO_TEAM})\\b|\\w{0,20}_)(?:@[\\w/-]{2,30}[:,]?|[\\w'&/-]{2,30}(?: [\\w'&+/-]{1,30}){0,2}(?: \\([^()]{1,40}\\))?[:,]) (?:\\(?(?:1|a)\\) ?)?(?:please |pls |kindly |can you |could you |would you |will you )?(?!(?:have|take) a look\\W*$)(?:${DO})\\b(?! (?:him|her|them|me say|me see|us see|it (?:to|for) the customer|\\w+ed)\\b)(?!\\W*$)(?: \\S+){2}`,
)
/** "@search …", "To the label crew: …": who opens a note with a team or a handle wants something of them, in whatever words. */
const TO_A_TEAM =
  /^\W{0,3}(?:(?:to|for|over to) )?(?:the )?(?:@[\w/-]{2,30}[:,]?|(?:[\w-]{1,20} ){1,2}(?:teams?|devs?|developers|folks|people|crew|guys|owners|ops|desk|squad|guild|engine|platform)[:,]) (?!.{0,40}\b(?:have|take) a look\W*$)\S/
/** "Auth squad, is 300 s meant for machines?" */
const ASKED_OF_A_TEAM = new RegExp(
  `^\\W{0,3}(?!(?:${NO_TEAM})\\b)(?:@?[\\w'&/-]{2,30}(?: [\\w'&+/-]{1,30}){0,2}:|(?:[\\w'&/-]{2,30} ){0,2}(?:teams?|devs?|ops|squad|crew|guild|desk|people|folks|guys|colleagues|engineering|developers?|platform|infra|sre|dbas?|backend|security|product|hardware|firmware|on-call),) (?:can|could|would|will|is|are|was|were|does|did|do|why|which|what|how|should) (?!(?:you|u) (?:please )?(?:take|have|handle|own|grab|help|look)\\b)`,
)
/** Whoever reads is asked for something in particular; not to take over, to have a look, or to write to somebody. */
const POLITELY =
  /\b(?:please|pls|plz|kindly),? (?:also )?(?!(?:don't|dont|do not|never|stop|be|read|take|handle|help|write|call|ring|note|assign|assist|advise|let|learn|keep|think|mind|remember|leave|nobody|no|not|look at|(?:tell|send|give|answer|show) (?:him|her|them|that|the customer|this))\b)(?!(?:have a |take a )look\W*$|help\b.{0,12}$)(?:\w+ \S+ \S+|(?:check|look|fix)\b)|\bbitte (?!nicht|melden|schreib|übernehm|lesen|lies|ihm|ihr|an)\p{L}+ \S+ \S+|\bmerci (?:de|d') ?(?!répondre|prendre|lire|ne)\p{L}+ \S+|\bpor favor,? (?!no|lee|responde)\p{L}+ \S+ \S+/u
/** Somebody who reads as a person of the team, at the end: "…, please." */
const POLITE_END = new RegExp(`(?:^|[:,] )(?:${DO}) \\S+ \\S+.{0,200}, (?:please|pls|plz)\\W*$`)

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
      ...reading.sentences
        .filter((each) => isPutToThem(reading, each) || isTold(each))
        .map((each) => quoteOf(reading, each)),
    ])
  },
}

function isPutToThem(reading: Reading, { asks, tokens, text }: ReadSentence): boolean {
  if (!asks || tokens.length < FEWEST_WORDS || !WHETHER_IT_CAN_BE_DONE.test(text) || THEIRS.test(text))
    return false
  return NAMES_THEM.test(reading.text) || keysOf(reading, 'issue').length > 0
}

/** A colleague or a team is told or asked outright what to do. */
function isTold({ asks, tokens, text }: ReadSentence): boolean {
  if (tokens.length < FEWEST_WORDS || THEIRS.test(text)) return false
  if (asks && ASKED_OF_A_TEAM.test(text)) return true
  return PUT_TO_A_TEAM.test(text) || TO_A_TEAM.test(text) || POLITELY.test(text) || POLITE_END.test(text)
}
