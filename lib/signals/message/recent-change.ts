import { isAboutCase } from '../about-case'
import { isOnDay, isThingDone, namesChange, tellsDatedChange } from '../change-told'
import { findSentences, hasHit, quoteOf, withoutOverlaps } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** "4.12 (since 10 November)": a release named with the day it came; "since 4.12"; "came in with your 4.12". */
const RELEASE_SINCE =
  /\b\d{1,3}\.\d{1,3}(?:\.\d{1,4})?,? \(?(?:live |rolled out )?(?:since|seit|depuis|desde) |\b(?:since|after|with|seit|nach|depuis|après|desde|tras|(?:came|arrived|appeared|began|started) in(?: with)?) (?:the |our |your |version |release |der |la )?v?\d{1,3}\.\d{1,3}(?:\.\d{1,4})?(?! ?(?:utc|uhr|h\b|am|pm|%|s\b|ms|gb|mb|kb))(?![\d:])/

/** What tells that nothing changed, or that it will be right again. */
const NOT_BEFORE = ['no-change', 'recent-change-not'] as const

/** Something that changed before the trouble began: words of change, or something done on a day that is named. */
export const recentChange: MessageSignal = {
  id: 'recent-change',
  name: 'what changed before it began',
  needs: ['recent-change', 'change-verb', 'relative-day', 'change-named'],
  scan: (reading) =>
    withoutOverlaps([
      ...findSentences(reading, {
        any: ['recent-change'],
        labels: ['change'],
        not: NOT_BEFORE,
        pattern: RELEASE_SINCE,
        where: isAboutCase,
      }),
      ...findSentences(reading, {
        any: ['change-verb'],
        not: NOT_BEFORE,
        where: (_, sentence) => isOnDay(reading, sentence) && isAboutCase(reading, sentence),
      }),
      ...findSentences(reading, { any: ['change-named'], where: isNamed }),
      ...reading.sentences.filter((each) => isTold(reading, each)).map((each) => quoteOf(reading, each)),
    ]),
}

/** A change told in other words than those of the books; what was done to cure it is none. */
function isTold(reading: Reading, sentence: ReadSentence): boolean {
  if (!isNamed(reading, sentence)) return false
  if (namesChange(sentence)) return true
  if (!tellsDatedChange(reading, sentence) || !isAboutCase(reading, sentence)) return false
  if (NOT_BEFORE.some((list) => hasHit(reading, sentence, list))) return false
  return (
    reading.message.author.role !== 'agent' || isThingDone(sentence) || !hasHit(reading, sentence, 'done')
  )
}

/** "Is it your update of Monday?" asks for the cause, but says of a change that there was one; an agent's question only asks. */
function isNamed(reading: Reading, sentence: ReadSentence): boolean {
  return reading.message.author.role !== 'agent' || isAboutCase(reading, sentence)
}
