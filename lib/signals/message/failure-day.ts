import { isAboutCase } from '../about-case'
import { wordSignal } from '../sentence-search'
import { tellsFault } from '../tells-fault'

/** From a day on: what counts from there is the fault, or what came with it. */
const FROM_A_DAY =
  /\b(?:since|ever since|as of|seit|depuis|desde) (?:\S{1,12} ){0,2}(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|night|nite|evening|morning|afternoon|week|weekend|lunch|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|heute|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|anoche)/
/** A day by which something is wanted, or up to which the data reach. */
const LIMIT =
  /\b(?:by|until|till|before|due|deadline|bis|spätestens|avant|jusqu'à|antes de|hasta) (?:\S{1,12} ){0,2}(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|heute|morgen|hoy|mañana)|\b(?:last|latest|newest) (?:\w{1,12} ){0,2}?(?:row|line|record|entry) (?:is|was)\b/

/** The day of the failure in words: "since yesterday", "on Monday". */
export const failureDay = wordSignal('failure-day', 'the day of the failure in words', {
  any: ['relative-day'],
  pattern: FROM_A_DAY,
  where: (reading, sentence) => {
    if (LIMIT.test(sentence.text)) return false
    return (FROM_A_DAY.test(sentence.text) && isAboutCase(reading, sentence)) || tellsFault(reading, sentence)
  },
})
