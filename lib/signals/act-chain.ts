import { isAboutCase } from './about-case'
import { isObserved } from './message/observed'
import { clausesOf } from './clauses'
import { hasHit, quoteOf } from './sentence-search'
import type { Span } from '@/lib/ticket/snapshot'
import type { ListHit } from './list-hits'
import type { ReadSentence, Reading } from './reading'
import type { Label } from './words/word-book'

/** What has not been done, or is no deed, when it stands before the verb in its clause. */
const NOT_DONE =
  /^\W{0,3}who\b|\bwho (?:\w+ )?$|\bas (?:i|we|you) $|\bto (?:\w+ )?$|\b(?:will|would|could|can|cannot|may|might|should|must|shall|want|wants|please|not|never|nobody|none|going|try|tries|trying|lets? (?:me|us|you|them)|how|what|kindly|only|are|is|werde|werden|würde|kann|könnte|nicht|bitte|vais|allons|pas|ne|voy|vamos|puedo|puede|no|por favor)\b|n't\b|'ll\b|'d\b/
/** Right before the word they make a noun of it: "the export", "after printing". */
const NOUN =
  /\b(?:the|an|our|my|your|their|his|her|its|this|that|these|those|each|every|no|any|some|of|for|from|with|at|in|on|by|after|before|per|new|last|next|first|second|old|nightly|daily|one|two|three|der|die|das|ein|eine|le|la|les|un|une|el|los|las|una)[\s"'*]*$/
/** Words before the verb that are a subject and its time, in characters; a verb further in is no head of a clause. */
const FURTHEST = 60
/** Agents and customers tell what they did about the fault in the first person; what led to it others did. */
const FIRST_PERSON = /\b(?:i|we|i've|we've|ich|wir|je|j'|nous|yo)\b/
/** A word that a verb of a state or a fault follows is the name of a thing: "Export is empty". */
const NAMES_A_THING =
  /^[\s"']{1,2}(?:is|are|was|were|fails?|failed|does|did|doesn't|didn't|has|have|had|of|from|for|stops|stopped|skips|takes|took|shows|error|errors|button|page|job|key|link|time|number|list|file|card|code|limit|id|ids|account|flow|step)\b/

/** Agents explain what may happen with these. */
const SUPPOSED = /\b(?:if|may|might|would|you|your|wenn|falls|sie|si|vous)\b/

/** An act in a message: which sentence it is in, and where its clause begins. */
interface Act {
  readonly sentence: ReadSentence
  readonly word: string
  readonly end: number
  /** Whether its hour is told. */
  readonly isTimed: boolean
}

/** Sentences from one act to the next that still are one story. */
const APART = 1
/** Longer ones are no sentences. In words. */
const LONGEST = 150
/** Acts that make a story. */
const ENOUGH = 2

/** Acts in one sentence that are a story without a fault behind them: "the driver scans, the flow makes the note, it prints". */
const STORY = 3
/** What the screen answers is what the acts led to, be it an error or not. */
const ANSWERS =
  /(?:->|→|⇒|=>|\b(?:it|page|screen|system|app|that|window|and) (?:just |only |then |still |always )?(?:says?|said|shows?|showed|told|tells|asks?|asked|spins?|lets?|let|goes|went|comes|came|stays|stayed|flips?|jumps?|kicks?|throws?|threw)\b|\b(?:got|get|gets|getting) (?:an?|the|only|\d|["“„'])|\bempty\b|\bnothing\b|\bgone\b|\b(?:since|from) then\b|\bever since\b|\bseither\b|\bseitdem\b|\b(?:and|,) now\b|\bnow shows?\b|\bund jetzt\b|\bet maintenant\b|\by ahora\b|: (?:the|it|all|only|no) |, all the \w+ (?:are|is)\b|\bdepuis\b|\bdesde entonces\b)/
/** Others than the writer did it, before the fault: what led to it, told in any order. */
const BY_OTHERS =
  /\bour it\b|\b(?:our|the|my|a|an|unsere?|der|die|ein|notre|le|la|un|une|nuestra|el) (?:\w+ ){0,2}(?:agency|provider|hoster|host|admin|administrator|department|team|colleague|partner|supplier|vendor|consultant|contractor|nephew|agentur|dienstleister|kollege|kollegin|abteilung|agence|prestataire|collègue|équipe|informaticien|agencia|proveedor|compañer[oa])\b/
/** What people do meanwhile leads to nothing. */
const MEANWHILE =
  /\b(?:meanwhile|in the meantime|by hand|manually|for now|until then|to wait|already|von hand|inzwischen|solange|en attendant|à la main|mientras tanto|a mano)\b/

/** "I attached the log and removed the names": what was done for the report. */
const EVIDENCE =
  /\bi(?:'ve| have)? (?:also )?(?:pasted?|attach(?:ed)?|enclosed?|add(?:ed)?) (?:you )?(?:(?:the|a|an|my|our|some|two|three|it) )?(?:\w+ )?(?:logs?|screenshots?|pictures?|files?|lists?|recording|export)\b/

/**
 * Two or more acts in order, by people or systems, that lead to the fault: before it in its sentence, or in sentences next
 * to each other with the fault after them; or by others; or so many that they are a story. Empty when there is none.
 * Agents write many acts of their own, so of theirs only what others did counts, two in one sentence.
 */
export function actChain(reading: Reading): readonly Span[] {
  if (reading.hits('act').length < ENOUGH) return []
  const { role } = reading.message.author
  const isAgent = role === 'agent'
  const all = reading.sentences
    .filter((each) => hasHit(reading, each, 'act') && isTold(reading, each, isAgent))
    .flatMap((each) => actsIn(reading, each, isAgent))
  const apart = isAgent ? 0 : APART
  const chains: Act[][] = []
  for (const act of all) {
    const before = chains.at(-1)
    const last = before?.at(-1)
    if (last && act.sentence.index - last.sentence.index <= apart) before?.push(act)
    else chains.push([act])
  }
  const story = chains.find((chain) => isStory(reading, chain))
  return story
    ? [...new Set(story.map(({ sentence }) => sentence))].map((each) => quoteOf(reading, each))
    : []
}

function isStory(reading: Reading, chain: readonly Act[]): boolean {
  const words = new Set<string>()
  for (const act of chain) {
    words.add(act.word)
    if (words.size >= ENOUGH && leadsToFault(reading, act)) return true
  }
  if (words.size < ENOUGH) return false
  // "Switched off at 10:02, opened the folder at 10:31": acts with their times are in order.
  if (chain.filter(({ isTimed }) => isTimed).length >= ENOUGH) return true
  return chain.some(({ sentence }) => {
    const own = new Set(chain.filter((each) => each.sentence === sentence).map(({ word }) => word)).size
    return own >= STORY || (own >= ENOUGH && BY_OTHERS.test(sentence.text))
  })
}

/** The hour, or the day where whole days lie between. */
const CLOCK =
  /(?<![\d.:,])\d{1,2}:\d{2}(?![\d%])|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bon the \d{1,2}(?:st|nd|rd|th)\b|\bon \d{1,2} [a-z]{3,9}\b|\bam (?:mon|diens|mitt|donners|frei|sams|sonn)(?:tag|woch)\b/

/** Whether the fault stands behind an act: in the rest of its sentence, or in the next. */
function leadsToFault(reading: Reading, { sentence, end }: Act): boolean {
  const rest = sentence.text.slice(end - sentence.start)
  if (ANSWERS.test(rest)) return true
  if (reading.hitsIn('observed-strong', sentence.index).some((hit) => hit.start >= end)) return true
  const next = reading.sentences[sentence.index + 1]
  if (next === undefined || next.asks) return false
  return isObserved(reading, next) || ANSWERS.test(next.text)
}

/** What stands under these was done about the fault, or is to be done. */
const ABOUT_THE_CURE: ReadonlySet<Label> = new Set([
  'done',
  'customer-next',
  'prevention',
  'verification',
  'next-step',
  'workaround',
  'communication',
  'ask',
])

function isUnderCure({ sections }: Reading, { start, end }: ReadSentence): boolean {
  return sections.some(
    (each) =>
      ABOUT_THE_CURE.has(each.label) && each.start < end && start < Math.max(each.bodyEnd, each.start + 1),
  )
}

function isTold(reading: Reading, sentence: ReadSentence, isAgent: boolean): boolean {
  if (
    sentence.codeLike ||
    sentence.tokens.length > LONGEST ||
    !isAboutCase(reading, sentence) ||
    hasHit(reading, sentence, 'wish')
  )
    return false
  if (hasHit(reading, sentence, 'no-change') || hasHit(reading, sentence, 'workaround')) return false
  if (isUnderCure(reading, sentence)) return false
  // "That works, then it says no" confirms nothing.
  if (hasHit(reading, sentence, 'confirmation') && !hasHit(reading, sentence, 'observed-strong')) return false
  return !isAgent || !(hasHit(reading, sentence, 'check-done') || SUPPOSED.test(sentence.text))
}

/** At most one act for each clause. */
function actsIn(reading: Reading, sentence: ReadSentence, isAgent: boolean): Act[] {
  const acts = reading.hitsIn('act', sentence.index)
  if (acts.length === 0) return []
  // What follows the fault in its sentence is done about it, or by it; "dropped on the server" is an act and no fault.
  const fault = reading
    .hitsIn('observed-strong', sentence.index)
    .find(({ start, end }) => !acts.some((act) => act.start >= start && act.start < end))
  const hits = acts.filter(({ start }) => !fault || start < fault.start)
  if (hits.length === 0 || MEANWHILE.test(sentence.text) || EVIDENCE.test(sentence.text)) return []
  return clausesOf(sentence).flatMap(({ start, end }) => {
    const head = hits.find((hit) => hit.start >= start && hit.start < end && isHead(reading, start, hit))
    if (!head) return []
    const before = reading.text.slice(start, head.start)
    const isTimed = CLOCK.test(reading.text.slice(start, end))
    // "Removed 22:11, installed 22:14" is read off a log.
    if (isAgent && (FIRST_PERSON.test(before) || !(/\w/.test(before) || isTimed))) return []
    return [{ sentence, word: reading.text.slice(head.start, head.end), end: head.end, isTimed }]
  })
}

/** Whether a word of action is the verb of the clause rather than a noun or something not done. */
function isHead(reading: Reading, start: number, hit: ListHit): boolean {
  if (hit.start - start > FURTHEST) return false
  const before = reading.text.slice(start, hit.start)
  if (NOT_DONE.test(before) || NOUN.test(before)) return false
  return !NAMES_A_THING.test(reading.text.slice(hit.end, hit.end + 12))
}
