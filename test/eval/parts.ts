import type { EvalPart } from './part'
import { agreementPart } from './parts/agreement'
import { hostPart } from './parts/host'
import { knowledgePart } from './parts/knowledge'
import { languagePart } from './parts/language'
import { privacyPart } from './parts/privacy'
import { reviewsPart } from './parts/reviews'
import { scalePart } from './parts/scale'
import { searchPart } from './parts/search'
import { signalsPart } from './parts/signals'
import { topicsPart } from './parts/topics'
import { verdictsPart } from './parts/verdicts'

/** Names that may be asked for. A part that is not built yet is left out of the result. */
export const PART_NAMES = [
  'knowledge',
  'search',
  'language',
  'signals',
  'verdicts',
  'privacy',
  'topics',
  'host',
  'scale',
  'reviews',
  'agreement',
] as const

/** The parts that are built, in the order in which they run. Add a part here and nowhere else. */
export const PARTS: readonly EvalPart[] = [
  knowledgePart,
  searchPart,
  languagePart,
  signalsPart,
  verdictsPart,
  privacyPart,
  topicsPart,
  hostPart,
  scalePart,
  reviewsPart,
  agreementPart,
]
