import { faultsOfIssue, plainIssue, type ValueFault } from '@/lib/rubric/plain-issue'
import type { CheckedValue } from '@/lib/rubric/read-json'
import { htmlFaults } from './html-faults'
import { plan, PLAN_STAGES, type Plan } from './plan'

/** Checks a value as a ramp plan: its shape, then that its stages stand in order, once, and its goals have ids of their own. */
export function checkPlan(value: unknown): CheckedValue<Plan> {
  const result = plan.safeParse(value, { error: plainIssue })
  const faults = result.success ? insideFaults(result.data) : result.error.issues.flatMap(faultsOfIssue)
  return result.success && faults.length === 0 ? { ok: true, value: result.data } : { ok: false, faults }
}

function insideFaults(each: Plan): ValueFault[] {
  const faults: ValueFault[] = []
  const goals = new Set<string>()
  let last = -1
  each.stages.forEach((stage, index) => {
    const place = PLAN_STAGES.indexOf(stage.id)
    if (place <= last)
      faults.push({
        path: ['stages', index, 'id'],
        message: `"${stage.id}" is there twice or too late; the order is ${PLAN_STAGES.join(', ')}`,
      })
    last = Math.max(last, place)
    stage.goals.forEach(({ id }, at) => {
      if (goals.has(id))
        faults.push({ path: ['stages', index, 'goals', at, 'id'], message: `"${id}" is there twice` })
      goals.add(id)
    })
  })
  return [...faults, ...htmlFaults(each, [])]
}
