import type { Span } from '@/lib/ticket/snapshot'
import type { ReadSentence, Reading } from './reading'
import type { Told } from './sentence-odds'
import { isEmptyLabel, quoteOf } from './sentence-search'

/**
 * From these log-odds on a sentence counts by its words alone. Of what that adds on texts whose writer is new, more than half is right for
 * observed behaviour, two of three for expected, nine of ten for steps in tickets. A rate and a way round are looked for in the whole
 * ticket, and most tickets have one: there a sentence that may well tell it is enough; so are checks, of which one by a customer is half of what
 * is asked. What agents tell of the work on it is looked for in the whole ticket likewise, for verdicts alone; an acknowledgement that has its
 * phrase is only not believed where no sentence comes near one.
 */
const LIKELY: Readonly<Record<Told, number>> = {
  steps: 1.5,
  expected: 1,
  observed: -0.5,
  rate: -1,
  workaround: -1,
  checks: -1,
  change: -1,
  work: -0.5,
  acknowledged: -3,
  reason: -1,
  done: -1,
  next: -1,
}

/** Whether a sentence likely tells something, by its words alone; questions and program text never do. */
export function isLikely(told: Told, { odds }: Reading, { index, asks, codeLike }: ReadSentence): boolean {
  return !asks && !codeLike && odds(told, index) > LIKELY[told]
}

/**
 * What was found of something or, where nothing was, the sentence of the message that likeliest tells it by its words alone, if it is
 * likely enough and fits. One is enough to say that it is told somewhere; each of them would show a reader too many that are none.
 */
export function orLikeliest(
  found: readonly Span[],
  told: Told,
  reading: Reading,
  fits: (sentence: ReadSentence) => boolean = () => true,
): readonly Span[] {
  if (found.length > 0) return found
  const [best] = reading.sentences
    .filter((each) => isLikely(told, reading, each) && !isEmptyLabel(reading, each) && fits(each))
    .sort((a, b) => reading.odds(told, b.index) - reading.odds(told, a.index))
  return best ? [quoteOf(reading, best)] : []
}
