import { isAboutCase } from '../about-case'
import { wordSignal } from '../sentence-search'

/** How many people or things are affected. */
const FIGURE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco)\b/

export const numberAffected = wordSignal('number-affected', 'how many are affected', {
  any: ['scope'],
  where: (reading, sentence) => FIGURE.test(sentence.text) && isAboutCase(reading, sentence),
})
