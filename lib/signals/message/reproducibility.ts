import { isAboutCase } from '../about-case'
import { findSentences, hasHit, withoutOverlaps } from '../sentence-search'
import { tellsFault } from '../tells-fault'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'
import { tellsOfFault } from './leading-actions'

/** "Amount and stage still do, the owner does not": it fails in one case and not in the others. */
const ONLY_THIS =
  /\b(?:do|does|have|has|works?|are|is|can|fine|ok|normal)\b[^.;]{0,16}[,;] ?(?:but |only |and )?(?:the |my |our |his |her |this |two |one |three )[^.;,]{0,60}(?:\b(?:does|do|is|are|has|have|can) ?not\b|n't\b)/

/** How often it happens, with a measure or a rule: "5 of 5", "every night", "only there", "the old one works". */
export const reproducibility: MessageSignal = {
  id: 'reproducibility',
  name: 'how often it happens',
  needs: ['reproducibility'],
  scan: (reading) =>
    withoutOverlaps([
      ...findSentences(reading, {
        any: ['reproducibility'],
        labels: ['reproducibility'],
        pattern: ONLY_THIS,
        where: tellsFault,
      }),
      ...findSentences(reading, { any: ['works-elsewhere'], where: isContrast }),
    ]),
}

/** That it works elsewhere says something only beside the fault, and is no way round somebody recommends. */
function isContrast(reading: Reading, sentence: ReadSentence): boolean {
  return isAboutCase(reading, sentence) && !hasHit(reading, sentence, 'verification') && tellsOfFault(reading)
}
