import type { Judgement, ScoreCard } from './judgement'

/** What became of one criterion on a ticket when the rubric changed. */
export interface VerdictChange {
  readonly id: string
  /** Null where the rubric before did not judge it. */
  readonly before: Judgement | null
  /** Null where the rubric after does not judge it. */
  readonly after: Judgement | null
}

/** The criteria whose verdict differs between two scorings of a ticket, in the order of the later one. */
export function compareCards(before: ScoreCard, after: ScoreCard): VerdictChange[] {
  const old = new Map(before.judgements.map((each) => [each.id, each]))
  const next = new Map(after.judgements.map((each) => [each.id, each]))
  const ids = new Set([...next.keys(), ...old.keys()])
  return [...ids]
    .map((id) => ({ id, before: old.get(id) ?? null, after: next.get(id) ?? null }))
    .filter((each) => each.before?.verdict !== each.after?.verdict)
}
