import { withText } from '@/lib/rubric/localized'
import type { Plan, PlanGoal } from './plan'

/** Texts of a goal that a person may change. */
export const GOAL_TEXTS = ['text', 'why'] as const
export type GoalText = (typeof GOAL_TEXTS)[number]

/** What a goal may ask for at least; shares and medians end at 100. */
export const MOST_TARGET = 10_000
export const MOST_PERCENT = 100

/** Changes the title in the language that `locale` sees. An empty one is refused. */
export function setPlanTitle(plan: Plan, text: string, locale: string): Plan {
  return text.trim() === '' ? plan : { ...plan, title: withText(plan.title, text.trim(), locale) }
}

/** Changes a text of a goal in the language that `locale` sees. An empty one is refused. */
export function setGoalText(plan: Plan, id: string, which: GoalText, text: string, locale: string): Plan {
  if (text.trim() === '') return plan
  return changeGoal(plan, id, (goal) => ({ ...goal, [which]: withText(goal[which], text.trim(), locale) }))
}

/** Changes how far a goal is to be brought; one that is not counted stays as it is. @param least above 0 */
export function setTarget(plan: Plan, id: string, least: number): Plan {
  return changeGoal(plan, id, (goal) =>
    goal.target && least > 0
      ? { ...goal, target: { ...goal.target, least: Math.min(mostOf(goal.target), least) } }
      : goal,
  )
}

/** What a counted goal may ask for at most. */
export function mostOf({ measure }: NonNullable<PlanGoal['target']>): number {
  return measure === 'hygiene-median' || measure === 'ready-share' ? MOST_PERCENT : MOST_TARGET
}

/** Puts one goal back to how it is in the plan that this one rests on. */
export function resetGoal(plan: Plan, id: string, base: Plan): Plan {
  const original = base.stages.flatMap(({ goals }) => goals).find((each) => each.id === id)
  return original ? changeGoal(plan, id, () => original) : plan
}

function changeGoal(plan: Plan, id: string, change: (goal: PlanGoal) => PlanGoal): Plan {
  return {
    ...plan,
    stages: plan.stages.map((stage) => ({
      ...stage,
      goals: stage.goals.map((each) => (each.id === id ? change(each) : each)),
    })),
  }
}
