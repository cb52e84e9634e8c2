import { isAboutCase } from '../about-case'
import { isOtherRule, tellsRate } from '../rate'
import { findSentences, hasHit, quoteOf, withoutOverlaps } from '../sentence-search'
import { tellsFault } from '../tells-fault'
import type { ReadSentence, Reading } from '../reading'
import { orLikeliest } from '../likely-sentence'
import type { MessageSignal } from '../signal'
import { isObserved } from './observed'
import { tellsOfFault } from './leading-actions'

/** "Amount and stage still do, the owner does not": it fails in one case and not in the others. */
const ONLY_THIS =
  /\b(?:do|does|have|has|works?|are|is|can|fine|ok|normal)\b[^.;]{0,16}[,;] ?(?:but |only |and )?(?:the |my |our |his |her |this |two |one |three )[^.;,]{0,60}(?:\b(?:does|do|is|are|has|have|can) ?not\b|n't\b)/

/** How often it happens, with a measure or a rule: "5 of 5", "every night", "only there", "the old one works". */
export const reproducibility: MessageSignal = {
  id: 'reproducibility',
  name: 'how often it happens',
  needs: ['reproducibility'],
  scan: (reading) => {
    const told = withoutOverlaps([
      ...findSentences(reading, {
        any: ['reproducibility'],
        labels: ['reproducibility'],
        pattern: ONLY_THIS,
        where: isOfFault,
      }),
      ...reading.sentences.filter((each) => tellsRate(reading, each)).map((each) => quoteOf(reading, each)),
      ...findSentences(reading, { any: ['works-elsewhere'], where: isContrast }),
    ])
    return orLikeliest(told, 'rate', reading)
  },
}

/** So short an answer speaks of what was asked. In words. */
const ANSWER = 7

/** What an agent tells the customer of habits and of the product in general is no rate of the fault. */
function isOfFault(reading: Reading, sentence: ReadSentence): boolean {
  if (isOtherRule(sentence)) return false
  const isShort = sentence.tokens.length < ANSWER
  if (reading.message.author.role === 'agent' && !isShort && !isObserved(reading, sentence)) return false
  return tellsFault(reading, sentence)
}

/** That it works elsewhere says something only beside the fault, and is no way round somebody recommends. */
function isContrast(reading: Reading, sentence: ReadSentence): boolean {
  return isAboutCase(reading, sentence) && !hasHit(reading, sentence, 'verification') && tellsOfFault(reading)
}
