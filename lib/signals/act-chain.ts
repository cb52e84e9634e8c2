import { isAboutCase } from './about-case'
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
}

/** Sentences from one act to the next that still are one story. */
const APART = 1
/** Longer ones are no sentences. In words. */
const LONGEST = 150
/** Acts that make a story. */
const ENOUGH = 2

/**
 * Two or more acts in order, by people or systems, in sentences next to each other; empty when there is no such story.
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
  const follow = (one?: Act, other?: Act) =>
    one !== undefined &&
    other !== undefined &&
    one.word !== other.word &&
    other.sentence.index - one.sentence.index <= apart
  const chained = all.filter((act, index) => follow(all[index - 1], act) || follow(act, all[index + 1]))
  if (chained.length < ENOUGH) return []
  return [...new Set(chained.map(({ sentence }) => sentence))].map((each) => quoteOf(reading, each))
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
  if (hasHit(reading, sentence, 'confirmation') || isUnderCure(reading, sentence)) return false
  return !isAgent || !(hasHit(reading, sentence, 'check-done') || SUPPOSED.test(sentence.text))
}

/** At most one act for each clause. */
function actsIn(reading: Reading, sentence: ReadSentence, isAgent: boolean): Act[] {
  const hits = reading.hitsIn('act', sentence.index)
  if (hits.length === 0) return []
  return clausesOf(sentence).flatMap(({ start, end }) => {
    const head = hits.find((hit) => hit.start >= start && hit.start < end && isHead(reading, start, hit))
    if (!head) return []
    const before = reading.text.slice(start, head.start)
    if (isAgent && (FIRST_PERSON.test(before) || !/\w/.test(before))) return []
    return [{ sentence, word: reading.text.slice(head.start, head.end) }]
  })
}

/** Whether a word of action is the verb of the clause rather than a noun or something not done. */
function isHead(reading: Reading, start: number, hit: ListHit): boolean {
  if (hit.start - start > FURTHEST) return false
  const before = reading.text.slice(start, hit.start)
  if (NOT_DONE.test(before) || NOUN.test(before)) return false
  return !NAMES_A_THING.test(reading.text.slice(hit.end, hit.end + 12))
}
