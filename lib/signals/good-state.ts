import { hasHit } from './sentence-search'
import type { ReadSentence, Reading } from './reading'
import { goodWords } from './words/good-state'
import type { ListName } from './words/word-book'

/** A clause that says no more than that something is right again is short: "alerts back", "Punkt ist grün". In words. */
const SHORT = 9
/** In characters; longer parts of sentences are not looked at. */
const LONGEST = 120
/** Where any of these is told, a short "API fine" tells where the fault is not. */
const TROUBLE: readonly ListName[] = ['not-confirmed', 'vague-symptom', 'observed-strong']

/** Where one statement ends and the next begins; the French "y" of "tout y est" parts nothing. */
const PARTS = /[;,:]\s|\s[-–—]{1,2}\s|[()]|\s(?:and|but|und|aber|et|mais|pero)\s/

const NOT_NOW = new RegExp(
  `(?<![\\p{L}'])(?:${goodWords('notNow')})(?![\\p{L}'])|n't(?!\\p{L})|'ll(?!\\p{L})`,
  'u',
)
/** At the end of its clause but for a time or thanks. */
const RIGHT_AT_END = new RegExp(
  `(?:^|[^\\p{L}])(?:${goodWords('rightAtEnd')})(?: (?:${goodWords('afterRight')}|(?:${goodWords('since')}) [\\p{L}\\d:.h ]{1,18}))*[\\s.!)]*$`,
  'u',
)
const RIGHT_AT_START = new RegExp(`^\\W{0,3}(?:${goodWords('rightAtStart')})`, 'u')
const HIT_THE_MARK = new RegExp(
  `^\\W{0,3}(?:yes,? |yep,? |ok,? |indeed,? )?(?:${goodWords('hitTheMark')})(?!\\p{L})`,
  'u',
)
const PRAISE = new RegExp(`(?<!\\p{L})(?:${goodWords('praise')})(?!\\p{L})`, 'u')
const RUNS = new RegExp(`(?<!\\p{L})(?:${goodWords('runs')})(?!\\p{L})`, 'u')
const EVERYBODY = new RegExp(`^\\W{0,3}(?:and |et |y |und )?(?:${goodWords('everybody')})[\\p{L}']`, 'u')
/** Something is right and something else is not: "Chrome is fine, Edge is not". */
const BUT_NOT = new RegExp(
  `(?<!\\p{L})(?:${goodWords('notRight')})|(?:${goodWords('wrong')})(?!\\p{L})[^.]{0,60} (?:${goodWords('but')}) |(?:${goodWords('but')}) [^.]{0,60}(?<!\\p{L})(?:${goodWords('wrongBehindBut')})(?!\\p{L})`,
  'u',
)
/** "Friday works", "that works for me, call me at three": a date is agreed on. */
const AGREES = new RegExp(
  `(?<!\\p{L})(?:${goodWords('dayNamed')})(?!\\p{L})[^.]{0,25} (?:${goodWords('suits')})(?!\\p{L})|(?<!\\p{L})(?:${goodWords('ringMe')})(?!\\p{L})`,
  'u',
)

/** Whether a sentence with words of confirmation takes them back, or agrees on a date with them. */
export function takesItBack({ text }: ReadSentence): boolean {
  return BUT_NOT.test(text) || AGREES.test(text)
}

/**
 * Whether somebody says in a few words that it is right again, or praises what helped.
 * @param isCalm whether the message tells of no trouble; only then do a few words mean the whole matter
 */
export function saysItIsRight(reading: Reading, sentence: ReadSentence, isCalm: boolean): boolean {
  if (sentence.asks || sentence.codeLike) return false
  if (HIT_THE_MARK.test(sentence.text)) return true
  // "Firefox works" is a way round, not the end.
  if (!isCalm || hasHit(reading, sentence, 'browser')) return false
  return PRAISE.test(sentence.text) || sentence.text.split(PARTS).some(isRight)
}

/** Whether a message tells of something that is still wrong. */
export function tellsOfTrouble(reading: Reading): boolean {
  return reading.sentences.some((each) => TROUBLE.some((list) => hasHit(reading, each, list)))
}

function isRight(clause: string): boolean {
  if (clause.length > LONGEST || NOT_NOW.test(clause)) return false
  const words = clause.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
  if (words > SHORT) return false
  // "OK" and "great" alone answer the writer, not the question whether it works.
  return (
    (words > 1 && (RIGHT_AT_END.test(clause) || RUNS.test(clause))) ||
    RIGHT_AT_START.test(clause) ||
    EVERYBODY.test(clause)
  )
}
