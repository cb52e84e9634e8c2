import type { Judgement, ScoreCard } from '@/lib/rubric/judgement'

/** Criteria that are not met, those worth most points first. */
export function gapsOf(card: ScoreCard): Judgement[] {
  return card.judgements
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'partial')
    .toSorted((a, b) => b.gain - a.gain)
}

/** What the customer should be asked about these criteria, in their language; what was asked already is left out. */
export function questionsFor(judgements: readonly Judgement[]): string[] {
  const asked = judgements
    .filter(({ actions }) => actions.some(({ kind }) => kind === 'ask'))
    .flatMap(({ asks }) => asks.filter(({ asked }) => asked === 'no').map(({ written }) => written))
  return [...new Set(asked)]
}
