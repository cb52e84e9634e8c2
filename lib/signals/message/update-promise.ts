import { hasHit, quoteOf, sentencesWith } from '../sentence-search'
import type { MessageSignal } from '../signal'
import type { ReadSentence, Reading } from '../reading'

/** Tied to an event nobody can date: "the day it lands". */
export const OPEN_DAY = /\bthe (?:very |same )?(?:day|moment|minute|hour) (?:it|the|that|they|he|she)\b/
const TIME_WORD =
  /\d{4}-\d\d-\d\d|\d{1,2}\.? (?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)|every working day|\d{1,2}[:.h]\d{2}|\d{1,2} ?(?:am|pm|uhr|h\b)|\d+ ?(?:min|hour|h\b|day|stunde|tag|heure|jour|hora|d.a)|tomorrow|today|tonight|morning|afternoon|noon|evening|monday|tuesday|wednesday|thursday|friday|end of|within|hours|hour|every day|daily|heute|morgen|vormittag|nachmittag|montag|dienstag|mittwoch|donnerstag|freitag|stunden|demain|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|heures|mañana|hoy|lunes|martes|miércoles|jueves|viernes|horas|\b(?:midi|ce soir|mittag|mediodía)\b/

/** "If it is too slow, tell me and we will look tonight" promises nothing yet. */
const CONDITION =
  /^\W{0,3}(?:if|should|unless|falls|wenn|si) [^.!?]{0,120}\b(?:tell|let|say so|sagen|geben|dites|dígame)\b/

/** What was updated, or written, yesterday is no promise. */
const PAST = /\b(?:yesterday|gestern|ayer)\b/
const TO_COME =
  /\b(?:will|shall|going to|tomorrow|next|expects?|werde|wird|morgen|nächste\w*|mañana|próxim\w+)\b|'ll\b/

/** A promise to write again, with its time. */
export const updatePromise: MessageSignal = {
  id: 'update-promise',
  name: 'when the next update comes',
  needs: ['update-promise'],
  scan: (reading) => promises(reading).map((sentence) => quoteOf(reading, sentence)),
}

/** Sentences that promise an update and name a time. */
export function promises(reading: Reading): ReadSentence[] {
  return [...sentencesWith(reading, ['update-promise']).keys()]
    .sort((a, b) => a - b)
    .flatMap((index) => reading.sentences[index] ?? [])
    .filter(
      (sentence) =>
        !sentence.asks &&
        !CONDITION.test(sentence.text) &&
        (!PAST.test(sentence.text) || TO_COME.test(sentence.text)) &&
        (TIME_WORD.test(sentence.text) || OPEN_DAY.test(sentence.text)) &&
        !hasHit(reading, sentence, 'auto-close') &&
        !hasHit(reading, sentence, 'update-promise-not'),
    )
}
