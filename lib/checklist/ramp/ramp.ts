import type { Plan, PlanStage } from '../plan'
import { goalStanding, type GoalStanding } from './goal-standing'
import { hygieneTrend, type HygieneTrend } from './hygiene'
import { measuresOf } from './measures'
import { nextSteps, type NextSteps } from './next-steps'
import { goalKey, type RampKept } from './ramp-kept'
import { skillMap, type TopicSkill } from './skills'
import { lastDay, stretchAt, type Stretch } from './stretch'

/** One stretch of a plan as it stands. */
export interface StageStanding {
  readonly id: PlanStage
  /** The last day of it; null while the first day is not known. */
  readonly until: string | null
  readonly goals: readonly GoalStanding[]
  readonly reached: number
}

/** A person's ramp, counted. */
export interface Ramp {
  readonly plan: Plan
  /** Null while the first day is not known. */
  readonly stretch: Stretch | null
  readonly stages: readonly StageStanding[]
  readonly measures: ReturnType<typeof measuresOf>
  readonly hygiene: HygieneTrend
  readonly skills: readonly TopicSkill[]
  readonly next: NextSteps
}

/** By what a ramp is counted. */
export interface RampDay {
  /** The day here, `2026-11-27`. */
  readonly today: string
  /** The moment at which the first day began here, ISO 8601 UTC; null: everything counts. */
  readonly since: string | null
}

/** Counts a ramp from what is kept. @param topics all there are, in the order in which they are to be met */
export function rampOf(kept: RampKept, plan: Plan, topics: readonly string[], day: RampDay): Ramp {
  const { start, goals: marks } = kept.person
  const counts = ({ at }: { at: string }) => day.since === null || at >= day.since
  const tickets = kept.tickets.filter(counts).toSorted((one, other) => one.at.localeCompare(other.at))
  const skills = skillMap(tickets, topics)
  const measures = measuresOf(tickets, kept.articles.filter(counts), skills)
  const stages = plan.stages.map(({ id, goals }) => {
    const standing = goals.map((goal) =>
      goalStanding(goal, marks[goalKey(plan.id, goal.id)] ?? null, measures),
    )
    const reached = standing.filter((one) => one.reached).length
    return { id, until: start === null ? null : lastDay(start, id), goals: standing, reached }
  })
  const stretch = start === null ? null : stretchAt(start, day.today)
  return {
    plan,
    stretch,
    stages,
    measures,
    hygiene: hygieneTrend(tickets),
    skills,
    next: nextSteps(stages, stretch?.stage ?? '30-days', skills),
  }
}
