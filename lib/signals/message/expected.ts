import { isAboutCase } from '../about-case'
import { filledSections, hasHit, isEmptyLabel, quoteOf, withoutOverlaps } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import { isLikely } from '../likely-sentence'
import type { MessageSignal } from '../signal'

/** What should happen instead, or how it is when it is right. */
export const expected: MessageSignal = {
  id: 'expected',
  name: 'what should happen instead',
  needs: ['expected-strong'],
  scan: (reading) =>
    withoutOverlaps([
      ...filledSections(reading, 'expected').filter(
        ({ start, end }) => !ASSERTION.test(reading.message.text.slice(start, end).toLowerCase()),
      ),
      ...reading.sentences
        .filter((each) => isExpected(reading, each) || isLikely('expected', reading, each))
        .map((each) => quoteOf(reading, each)),
    ]),
}

/** "Took 2 h in summer, now it's 6 h": the figure it was is the figure it should be. */
const FIGURE_BEFORE =
  /\b(?:before|previously|formerly|used to|normally|usually|typically|took|needed|was|were|until (?:yesterday|last)|in (?:spring|summer|autumn|winter)|last (?:week|month|year)|vorher|früher|bisher|sonst|normalerweise|avant|auparavant|d'habitude|antes|normalmente)\b/
const FIGURE_NOW =
  /\b(?:now|today|currently|at the moment|jetzt|heute|inzwischen|maintenant|aujourd'hui|désormais|ahora|hoy)\b/
const TWO_FIGURES = /\d\D[^\n]*\d/
const BECAME =
  /\d[^\n.]{0,20} (?:became|grew to|went up to|rose to|wurden|sont devenu\w{0,2}|pasaron a) [^\n.]{0,10}\d/
/** Assertions of test tools show figures, not wishes. */
const ASSERTION = /\bexpected:?\s?[<[]/
/** "Shouldn't it show …?", "so there should be one left?" ask only in form. */
const RHETORICAL =
  /^\W{0,3}(?:(?:so |but |then |and )?(?:it|there|they|this|that) should\b|shouldn't|should not|should it not|sollte (?:\w+ ){0,3}nicht|ne devrait|no debería)/

/** Whether a sentence on its own says what ought to be. */
export function isExpected(reading: Reading, sentence: ReadSentence): boolean {
  const { asks, codeLike, text } = sentence
  if (codeLike) return false
  if (asks) return RHETORICAL.test(text)
  const isSaid = hasHit(reading, sentence, 'expected-strong') && !hasHit(reading, sentence, 'expected-not')
  if (!isSaid && !comparesFigures(text)) return false
  return !ASSERTION.test(text) && !isOrder(reading, sentence) && !isEmptyLabel(reading, sentence)
}

/** Whether a figure of before is set against a figure of now. */
function comparesFigures(text: string): boolean {
  if (!TWO_FIGURES.test(text)) return false
  if (BECAME.test(text)) return true
  const now = FIGURE_NOW.exec(text)
  if (!now || !FIGURE_BEFORE.test(text)) return false
  const after = text.slice(now.index)
  return /\d/.test(text.slice(0, now.index)) && /\d/.test(after)
}

/** "You should get 200" tells a customer what is right; what agents tell them to do otherwise is advice. */
const OUTCOME =
  /\b(?:you|it|they|this|that|there|sie|es|vous|il|usted) (?:should|must|will|ought to|sollte\w*|müss\w+|devr\w+|deber\w+) (?:then |now |also )?(?:get|see|find|receive|show|say|be|have|contain|appear|read|match|sehen|bekommen|voir|ver)\b/

const YOURS = /\byour? (?!should|must|will)(?:\w+ ){1,3}(?:should|must|needs? to|ought)\b/

function isOrder(reading: Reading, sentence: ReadSentence): boolean {
  const { author, visibility } = reading.message
  if (author.role !== 'agent' || visibility === 'internal') return false
  return YOURS.test(sentence.text) || (!isAboutCase(reading, sentence) && !OUTCOME.test(sentence.text))
}
