import { isAboutCase } from '../about-case'
import { wordSignal } from '../sentence-search'
import { startsWithOrder } from '../step-sentence'

/** "The total says 65 but we have 25.": two figures, one against the other. */
const FIGURES =
  /\b(?:says?|shows?|states|lists|counts?|has|holds|contains?|is|are|zeigt|affiche|muestra|dice)\b[^.;\n]{0,40}\d[^.;\n]{0,40}\b(?:but|while|whereas|although|and (?:i|we) (?:count|have|see|ordered|paid|sent)|aber|mais|pero)\b[^.;\n]{0,40}\d/

/** What is, set against what should be: "3 instead of 5". */
export const contrast = wordSignal('contrast', 'what it is instead of what it should be', {
  any: ['contrast'],
  pattern: FIGURES,
  where: (reading, sentence) => isAboutCase(reading, sentence) && !startsWithOrder(reading, sentence),
})
