import { isAboutCase } from '../about-case'
import { isObserved } from './observed'
import { hasHit, isEmptyLabel, quoteOf } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** What fails is told with where, when or under which condition, in one sentence. */
const CIRCUMSTANCE =
  /\b(?:when|if|after|since|on|in|with|for|at|during|while|from|only|whenever|between|until|every|each|nightly|daily|to|into|of|under|before|wenn|seit|bei|beim|nach|auf|im|am|mit|für|von|quand|depuis|dans|lorsque|pour|sur|avec|de|du|des|cuando|desde|en|con|para|del)\b/

/** A report is summed up in its opening; far below it is detail. In sentences with more than a greeting's words. */
const OPENING = 8
/** Fewer words name no place besides the fault. */
const LEAST_WORDS = 4

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

/** Words of a sentence long enough to name a thing even without "in" or "since". */
const NAMES_A_THING = 6
/** "Orders not in the sheet", "Plus aucune commande", an error's code: a fault without a verb. */
const FAULT =
  /\b(?:not|no|nothing|none|never|missing|late|slow|slower|wrong|gone|twice|double|duplicates?|empty|old|stale|stops?|stopped|keeps?|broken|down|locked|lost|different|nicht|kein\w{0,2}|falsch\w?|fehlt|fehlen|leer|weg|rot|doppelt|abgelehnt|plus|pas|aucune?|vide|ne|no|nada|sin|falla|fallan|duplicad[ao]s?|vac[ií][ao]s?)\b|n't\b|\b(?:[a-z]{2,6}-\d{3,5}|[45]\d\d)\b/

function isClear(reading: Reading, sentence: ReadSentence): boolean {
  const { text, tokens } = sentence
  if (!isAboutCase(reading, sentence) || isEmptyLabel(reading, sentence) || isVague(reading, sentence))
    return false
  if (!CIRCUMSTANCE.test(text) && (tokens.length < NAMES_A_THING || NAMELESS.test(text))) return false
  if (hasHit(reading, sentence, 'observed-strong') || isObserved(reading, sentence)) return true
  return FAULT.test(text) && !NAMELESS.test(text) && !hasHit(reading, sentence, 'observed-not')
}

/** Up to this many words, "it does not work for us at the moment" says no more than that. */
const VAGUE_WORDS = 9
/** What a vague sentence is about is in it all the same when it has a name. */
const NAMELESS =
  /^\W{0,3}(?:hello|hi|hey|dear|hallo|bonjour|hola)?\W{0,3}(?:sorry |but |and )?(?:it|this|that|something|everything|nothing|es|das|etwas|ça|cela|rien|nous|je|esto|algo|no|we|i|thanks|thank|please|can|could|any|same|ich|wir|there is)\b/

function isVague(reading: Reading, sentence: ReadSentence): boolean {
  if (!hasHit(reading, sentence, 'vague-symptom')) return false
  return NAMELESS.test(sentence.text) && sentence.tokens.length <= VAGUE_WORDS
}
