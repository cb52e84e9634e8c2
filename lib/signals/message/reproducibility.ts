import { wordSignal } from '../sentence-search'
import { tellsFault } from '../tells-fault'

/** "Amount and stage still do, the owner does not": it fails in one case and not in the others. */
const ONLY_THIS =
  /\b(?:do|does|have|has|works?|are|is|can|fine|ok|normal)\b[^.;]{0,16}[,;] ?(?:but |only |and )?(?:the |my |our |his |her |this |two |one |three )[^.;,]{0,60}(?:\b(?:does|do|is|are|has|have|can) ?not\b|n't\b)/

/** How often it happens, with a measure or a rule: "5 of 5", "every night", "only there". */
export const reproducibility = wordSignal('reproducibility', 'how often it happens', {
  any: ['reproducibility'],
  labels: ['reproducibility'],
  pattern: ONLY_THIS,
  where: tellsFault,
})
