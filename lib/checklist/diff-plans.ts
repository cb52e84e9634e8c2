import type { Localized } from '@/lib/rubric/localized'
import { saysTheSame } from '@/lib/rubric/write-pack'
import { GOAL_TEXTS, type GoalText } from './edit-plan'
import type { Plan, PlanGoal, PlanStage } from './plan'

/** One thing in which two ramp plans differ. */
export type PlanDifference =
  | { readonly kind: 'title'; readonly from: Localized; readonly to: Localized }
  | { readonly kind: 'profile'; readonly to: Plan['profile'] }
  | {
      readonly kind: 'goal-added' | 'goal-removed' | 'goal-moved'
      readonly goal: PlanGoal
      readonly stage: PlanStage
    }
  | {
      readonly kind: 'goal-text'
      readonly goal: PlanGoal
      readonly part: GoalText
      readonly from: Localized
      readonly to: Localized
    }
  | { readonly kind: 'target'; readonly goal: PlanGoal; readonly from: Target; readonly to: Target }
  | { readonly kind: 'order' }

/** What a goal is counted by; null where it is not counted. */
type Target = NonNullable<PlanGoal['target']> | null

/** Everything in which two ramp plans differ, except their ids and versions. */
export function diffPlans(before: Plan, after: Plan): PlanDifference[] {
  const [old, next] = [goalsOf(before), goalsOf(after)]
  const stayed = (one: ReadonlyMap<string, Placed>, other: ReadonlyMap<string, Placed>) =>
    [...one.keys()].filter((id) => other.has(id) && one.get(id)?.stage === other.get(id)?.stage)
  return [
    ...changed(before.title, after.title, (from, to) => ({ kind: 'title', from, to })),
    ...changed(before.profile, after.profile, (_, to) => ({ kind: 'profile', to })),
    ...[...old].flatMap(([id, { goal, stage }]): PlanDifference[] =>
      next.has(id) ? [] : [{ kind: 'goal-removed', goal, stage }],
    ),
    ...[...next].flatMap(([id, { goal, stage }]): PlanDifference[] => {
      const was = old.get(id)
      if (!was) return [{ kind: 'goal-added', goal, stage }]
      return [
        ...changed(was.stage, stage, () => ({ kind: 'goal-moved', goal, stage })),
        ...diffGoals(was.goal, goal),
      ]
    }),
    ...changed(stayed(old, next), stayed(next, old), () => ({ kind: 'order' })),
  ]
}

interface Placed {
  readonly goal: PlanGoal
  readonly stage: PlanStage
}

function goalsOf({ stages }: Plan): ReadonlyMap<string, Placed> {
  return new Map(stages.flatMap(({ id: stage, goals }) => goals.map((goal) => [goal.id, { goal, stage }])))
}

function diffGoals(before: PlanGoal, goal: PlanGoal): PlanDifference[] {
  return [
    ...GOAL_TEXTS.flatMap((part) =>
      changed(before[part], goal[part], (from, to) => ({ kind: 'goal-text', goal, part, from, to })),
    ),
    ...changed<Target>(before.target ?? null, goal.target ?? null, (from, to) => ({
      kind: 'target',
      goal,
      from,
      to,
    })),
  ]
}

function changed<T>(from: T, to: T, difference: (from: T, to: T) => PlanDifference): PlanDifference[] {
  return saysTheSame(from, to) ? [] : [difference(from, to)]
}
