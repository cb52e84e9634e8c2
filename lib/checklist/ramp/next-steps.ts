import { PLAN_STAGES, type PlanStage } from '../plan'
import type { GoalStanding } from './goal-standing'
import type { TopicSkill } from './skills'

/** Of each kind, what is proposed at most. */
const MOST = 3

/** What to do next. */
export interface NextSteps {
  /** Goals that are begun or due, the nearest to being reached first. */
  readonly goals: readonly GoalStanding[]
  /** Topics that were not met yet. */
  readonly topics: readonly string[]
  /** Goals of the stretches so far that wait for the person's own word. */
  readonly toAssess: number
}

/** What to do next in a stretch: goals of this and the earlier ones that are not reached; where all are, those of the next. */
export function nextSteps(
  stages: readonly { readonly id: PlanStage; readonly goals: readonly GoalStanding[] }[],
  current: PlanStage,
  skills: readonly TopicSkill[],
): NextSteps {
  const until = PLAN_STAGES.indexOf(current)
  const open = (stage: { readonly goals: readonly GoalStanding[] }) =>
    stage.goals.filter(({ reached }) => !reached)
  const soFar = stages.filter(({ id }) => PLAN_STAGES.indexOf(id) <= until)
  const due = soFar.flatMap(open)
  const later = stages.find((stage) => !soFar.includes(stage) && open(stage).length > 0)
  const goals = firstOfEach(due.length > 0 || !later ? due : open(later))
  return {
    goals: goals.toSorted((one, other) => nearness(other) - nearness(one)).slice(0, MOST),
    topics: skills.flatMap(({ topic, skill }) => (skill === 'not-met' ? topic : [])).slice(0, MOST),
    toAssess: soFar.flatMap((stage) => stage.goals).filter(isToAssess).length,
  }
}

/** What is counted is wanted in several stretches, more each time: the first figure is the next. */
function firstOfEach(goals: readonly GoalStanding[]): GoalStanding[] {
  const measures = goals.map(({ counted }) => counted?.measure)
  return goals.filter((_, at) => measures[at] === undefined || measures.indexOf(measures[at]) === at)
}

/** Counted goals by their share; one that is on the way lies half-way. */
function nearness({ share, mark }: GoalStanding): number {
  return share ?? (mark?.assessed === 'on-the-way' ? 0.5 : 0)
}

function isToAssess({ counted, mark }: GoalStanding): boolean {
  return counted === null && (mark?.assessed ?? null) === null
}
