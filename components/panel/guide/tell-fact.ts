import type { Fact } from '@/lib/checklist/facts'
import { ask } from '../../desk'

/** Told only where the text itself arrived: a copy may end up anywhere. */
const NOT_BY_COPY: readonly Fact[] = ['questions-inserted']

/** Tells what the person did with Deskhand on the ticket on screen, so that a step can be ticked. Where it cannot be kept, nothing is lost but the tick. */
export function tellFact(fact: Fact): void {
  void ask('panel/guide-fact', { fact })
}

/** The same for a text that was copied. */
export function tellCopied(fact: Fact): void {
  if (!NOT_BY_COPY.includes(fact)) tellFact(fact)
}
