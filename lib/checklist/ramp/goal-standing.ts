import type { Measure, PlanGoal } from '../plan'
import type { Measured } from './measures'
import type { GoalMark } from './ramp-kept'

/** How a goal stands. */
export interface GoalStanding {
  readonly goal: PlanGoal
  /** What the person and the mentor said; null: nothing yet. */
  readonly mark: GoalMark | null
  /** What was counted towards it; null where only people can judge. */
  readonly counted: (Measured & { readonly measure: Measure; readonly least: number }) | null
  /** 0–1; null where nothing can be counted or there is too little of it. */
  readonly share: number | null
  /** By the count where there is one, else by the person's own word. */
  readonly reached: boolean
}

export function goalStanding(
  goal: PlanGoal,
  mark: GoalMark | null,
  measures: Readonly<Record<Measure, Measured>>,
): GoalStanding {
  if (!goal.target) return { goal, mark, counted: null, share: null, reached: mark?.assessed === 'there' }
  const { measure } = goal.target
  const least = mark?.least ?? goal.target.least
  const counted = { ...measures[measure], measure, least }
  const share = counted.value === null ? null : Math.min(1, counted.value / least)
  return { goal, mark, counted, share, reached: share === 1 }
}
