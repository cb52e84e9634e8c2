import { isAboutCase } from '../about-case'
import { wordSignal } from '../sentence-search'

/** A guess in passing, in a sentence that advises: "… (the earlier answer was probably still cached)". */
const IN_PASSING =
  /\b(?:was|were|is|are|has|had|have) (?:\w+ )?(?:probably|possibly|presumably|likely|perhaps) \w/

/** A suspected cause or layer, marked as not verified. */
export const hypothesis = wordSignal('hypothesis', 'a suspected cause marked as such', {
  any: ['hypothesis'],
  labels: ['hypothesis'],
  not: ['hypothesis-not'],
  questions: 'no',
  where: (reading, sentence) => isAboutCase(reading, sentence) || IN_PASSING.test(sentence.text),
})
