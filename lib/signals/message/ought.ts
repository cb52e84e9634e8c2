import { isAboutCase } from '../about-case'
import { filledSections, hasHit, quoteOf, withoutOverlaps } from '../sentence-search'
import { comparesFigures, isAssertion, isExpected } from './expected'
import type { ListHit } from '../list-hits'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/**
 * What ought to happen, said outright. That it works elsewhere, when it last worked, what people ought to do and what will
 * be once it is repaired are hints of it (see `expected`), and not the thing itself.
 */
export const ought: MessageSignal = {
  id: 'ought',
  name: 'what should happen instead',
  needs: ['expected-strong'],
  scan: (reading) =>
    withoutOverlaps([
      ...filledSections(reading, 'expected').filter((each) => !isAssertion(reading, each)),
      ...reading.sentences.filter((each) => saysOught(reading, each)).map((each) => quoteOf(reading, each)),
    ]),
}

/** "It used to flow through": how it was for long, unlike "I used to work there" and "we are used to it". */
const USED_TO =
  /(?<!\b(?:i|we|he|she|who|am|is|are|was|were|be|been|get|gets|got|getting|not|never)(?: never)? )\bused to (?!it\b|this\b|that\b|the\b|you\b|work\b|function\b)/

/** "Could you add a column?" says what is missing. */
const WANTED =
  /\b(?:could|can|would|will) (?:you|it|the \w+|we) (?:please |perhaps |also |not ){0,2}(?:add|include|support|offer)\b/
/** The same without its question mark. */
const WANTED_PLAINLY =
  /^\W{0,3}(?:could|can|would) (?:you|it|the \w+|we) (?:please |perhaps |also |not ){0,2}(?:add|include|support|offer) (?:an?|the|more|another) /

function saysOught(reading: Reading, sentence: ReadSentence): boolean {
  if (reading.message.author.role === 'agent') return isAgentsOught(reading, sentence)
  if (sentence.asks ? WANTED.test(sentence.text) : WANTED_PLAINLY.test(sentence.text)) return true
  if (!sentence.asks && !sentence.codeLike && USED_TO.test(sentence.text)) return true
  if (!isExpected(reading, sentence)) return false
  return comparesFigures(sentence.text) || isSaid(reading, sentence)
}

/** What only hints at it, or is due on a day, or is wished for by whoever writes. */
const HINT = /^(?:must (?:be|have|not)|(?:i|we) expect$|need)/

/** "I should mention", "somebody should look": what people ought to do. */
const PEOPLE =
  /\b(?:i|we|who|whoever|somebody|someone|anybody|anyone|nobody|engineering|developers?|the team|colleagues?)(?:'m|'re)?(?: (?:really|probably|perhaps|also|just|now|then|maybe|am|are))?\W*$/
/** What people ought to see or get is what it ought to do. */
const BY_THEM =
  /\b(?:should|ought to|must|supposed to)(?:n't| not)? (?:be (?:able|allowed|charged|billed|paying|asked)|see|get|receive|find|have (?:access|got|received|seen|been|an?|the|no|it|them|this|\d))\b/

function isSaid(reading: Reading, { index, start, text }: ReadSentence): boolean {
  const hints = reading.hitsIn('worked-once', index)
  return reading
    .hitsIn('expected-strong', index)
    .some(
      (hit) =>
        !hints.some((hint) => hit.start < hint.end && hint.start < hit.end) &&
        !HINT.test(reading.text.slice(hit.start, hit.end)) &&
        !isOfPeople(reading, hit, start, text),
    )
}

/** A duty is somebody's; what people expected is of the product. */
const DUTY = /^(?:should|ought|must|supposed|meant)/

function isOfPeople({ text }: Reading, hit: ListHit, from: number, sentence: string): boolean {
  return (
    DUTY.test(text.slice(hit.start, hit.end)) &&
    PEOPLE.test(text.slice(from, hit.start)) &&
    !BY_THEM.test(sentence)
  )
}

/** Agents write many things that should be; of the case it is where it stands against what is. */
const AGAINST =
  /\b(?:should|ought|supposed|meant|intended)(?: to)?(?:n't| not| never| have been| have had| be able| only)\b|\b(?:should|ought to|supposed to|meant to)\b[^.;]{0,80}(?:\bbut\b|\binstead\b|\brather than\b|n't\b)|\b(?:where|while|whereas|although) (?:it|they|that|this) (?:should|ought)\b|\b(?:isn't|wasn't|not|n't)[^.;]{0,40}\bought to\b|\b(?:sollte\w*|dürfte\w*|müsste\w*) [^.;]{0,40}(?:nicht|kein\w{0,2}|statt)\b|\b(?:ne devrai\w+ pas|aurai\w+ dû)\b|\bno deber[ií]a\w*\b/
/** In a note a figure that should be another is one too. */
const FIGURE =
  /\b(?:should (?:be|have|read|say|show)|expected:?|ought to be) [^.;]{0,20}\d|\d[^.;]{0,12} expected\b/

function isAgentsOught(reading: Reading, sentence: ReadSentence): boolean {
  if (!isExpected(reading, sentence) || !isAboutCase(reading, sentence)) return false
  if (hasHit(reading, sentence, 'engineering-ask') || hasHit(reading, sentence, 'update-promise'))
    return false
  if (PERSON.test(sentence.text)) return false
  const isNote = reading.message.visibility === 'internal'
  return AGAINST.test(sentence.text) || (isNote && FIGURE.test(sentence.text))
}

/** What colleagues or the customer should have done. */
const PERSON =
  /\b(?:i|we|you|he|she|who\w{0,4}|somebody|someone|nobody|sales|support|engineering|colleague\w?) (?:really |probably )?(?:should|ought)\b/
