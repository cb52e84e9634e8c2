import { isAboutCase } from '../about-case'
import { isObserved } from './observed'
import { hasHit, quoteOf } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** What fails is told with where, when or under which condition, in one sentence. */
const CIRCUMSTANCE =
  /\b(?:when|if|after|since|on|in|with|for|at|during|while|from|only|whenever|between|until|every|each|nightly|daily|to|into|of|under|before|wenn|seit|bei|beim|nach|auf|im|am|mit|für|von|quand|depuis|dans|lorsque|pour|sur|avec|de|du|des|cuando|desde|en|con|para|del)\b/

/** A report is summed up in its opening; far below it is detail. In sentences with more than a greeting's words. */
const OPENING = 8
/** Fewer words name no place besides the fault. */
const LEAST_WORDS = 5

/** A sentence at the beginning of a report (or the subject, or of a note) that tells what fails and where or when. */
export const clearSymptom: MessageSignal = {
  id: 'clear-symptom',
  name: 'one sentence that says what fails and where',
  needs: ['observed-strong'],
  scan: (reading) => {
    const { author, visibility } = reading.message
    const isNote = author.role === 'agent' && visibility === 'internal'
    const spoken = reading.sentences.filter((sentence) => sentence.tokens.length >= LEAST_WORDS)
    return (isNote ? spoken : spoken.slice(0, OPENING))
      .filter((sentence) => isClear(reading, sentence))
      .map((sentence) => quoteOf(reading, sentence))
  },
}

function isClear(reading: Reading, sentence: ReadSentence): boolean {
  if (!CIRCUMSTANCE.test(sentence.text) || !isAboutCase(reading, sentence)) return false
  return hasHit(reading, sentence, 'observed-strong')
    ? !isVague(reading, sentence)
    : isObserved(reading, sentence)
}

/** Up to this many words, "it does not work for us at the moment" says no more than that. */
const VAGUE_WORDS = 9
/** What a vague sentence is about is in it all the same when it has a name. */
const NAMELESS =
  /^\W{0,3}(?:hello|hi|hey|dear|hallo|bonjour|hola)?\W{0,3}(?:sorry |but |and )?(?:it|this|that|something|everything|nothing|es|das|etwas|ça|cela|rien|esto|algo|no|we have|i have|there is)\b/

function isVague(reading: Reading, sentence: ReadSentence): boolean {
  if (!hasHit(reading, sentence, 'vague-symptom')) return false
  return NAMELESS.test(sentence.text) && sentence.tokens.length <= VAGUE_WORDS
}
