import type { Judgement } from './judgement'

/** What a critical fail does to the whole: the lowest score, or the computed one with a flag (field guide §8). */
export type CriticalPolicy = 'zero' | 'flag'

export interface Scale {
  readonly min: number
  readonly max: number
  readonly decimals?: number
}

type Counted = Pick<Judgement, 'id' | 'weight' | 'credit' | 'critical' | 'verdict'>

/** Σ(credit × weight) / Σ(weight) over rated criteria, 0–1; null when none is rated. N/A and unreadable leave both sums. */
export function shareOf(judgements: readonly Counted[]): number | null {
  let points = 0
  let weights = 0
  for (const { credit, weight } of judgements) {
    if (credit === null) continue
    points += credit * weight
    weights += weight
  }
  return weights > 0 ? points / weights : null
}

/** Score on the scale before rounding and before the critical rule; null when nothing was rated. */
export function rawScore(judgements: readonly Counted[], scale: Scale): number | null {
  const share = shareOf(judgements)
  return share === null ? null : scale.min + share * (scale.max - scale.min)
}

/** The final score, not rounded: the critical rule applied. */
export function finalScore(
  judgements: readonly Counted[],
  scale: Scale,
  policy: CriticalPolicy,
): number | null {
  const raw = rawScore(judgements, scale)
  const failed = judgements.some(({ critical, verdict }) => critical && verdict === 'fail')
  return raw !== null && policy === 'zero' && failed ? scale.min : raw
}

/** Share of the weight of applicable criteria that could be judged, 0–1; 0 when none applies. */
export function judgedShare(judgements: readonly Counted[]): number {
  let applicable = 0
  let judged = 0
  for (const { verdict, weight } of judgements) {
    if (verdict === 'na') continue
    applicable += weight
    if (verdict !== 'unreadable') judged += weight
  }
  return applicable > 0 ? judged / applicable : 0
}

/** Points the final score would rise if one criterion passed; 0 where it is not rated or has passed. */
export function gainOf(
  id: string,
  judgements: readonly Counted[],
  scale: Scale,
  policy: CriticalPolicy,
): number {
  const now = finalScore(judgements, scale, policy)
  const passed = judgements.map((each) =>
    each.id === id && each.credit !== null ? { ...each, credit: 1, verdict: 'pass' as const } : each,
  )
  const then = finalScore(passed, scale, policy)
  return now === null || then === null ? 0 : rounded(Math.max(0, then - now), (scale.decimals ?? 0) + 1)
}

/** Rounds half up to so many decimals. */
export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round((value + Number.EPSILON) * factor) / factor
}
