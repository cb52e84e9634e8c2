import { z } from 'zod'
import { faultsOfIssue, plainIssue, type ValueFault } from '@/lib/rubric/plain-issue'
import { readJson, type CheckedValue, type JsonReading } from '@/lib/rubric/read-json'
import { checkPlan } from './check-plan'
import { checkPlaybook } from './check-playbook'
import type { Plan } from './plan'
import type { Playbook } from './playbook'
import { checkPlanPlace, checkPlaybookPlace } from './built-in-places'

/** Several times all that comes with the product: 24 playbooks of up to 20 kB and 360 values each, which nest 6 deep. */
const LIMITS = { bytes: 2 * 1024 * 1024, depth: 32, values: 100_000 }

/** What a file from outside brings. */
export interface GuideFile {
  readonly playbooks: readonly Playbook[]
  readonly plans: readonly Plan[]
}

/** A file that brings several. What is in the lists is checked one by one. */
const several = z.strictObject({
  format: z.literal(1),
  playbooks: z.array(z.unknown()).max(100).optional(),
  plans: z.array(z.unknown()).max(20).optional(),
})

/**
 * Reads a text from outside: one playbook, one ramp plan, or `{ "format": 1, "playbooks": […], "plans": […] }`. Changes
 * nothing, and takes a file only as a whole; each fault tells its line.
 */
export function readGuideFile(text: string): JsonReading<GuideFile> {
  return readJson(text, LIMITS, checkGuideFile)
}

function checkGuideFile(value: unknown): CheckedValue<GuideFile> {
  const has = (key: string) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
  if (has('criteria'))
    return {
      ok: false,
      faults: [{ path: ['criteria'], message: 'this is a rubric, not a playbook or a plan' }],
    }
  if (has('playbooks') || has('plans')) return checkSeveral(value)
  if (has('stages')) {
    const checked = checkForeignPlan(value)
    return checked.ok ? { ok: true, value: { playbooks: [], plans: [checked.value] } } : checked
  }
  const checked = checkForeignPlaybook(value)
  return checked.ok ? { ok: true, value: { playbooks: [checked.value], plans: [] } } : checked
}

function checkSeveral(value: unknown): CheckedValue<GuideFile> {
  const result = several.safeParse(value, { error: plainIssue })
  if (!result.success) return { ok: false, faults: result.error.issues.flatMap(faultsOfIssue) }
  const playbooks = checkEach(result.data.playbooks, 'playbooks', checkForeignPlaybook)
  const plans = checkEach(result.data.plans, 'plans', checkForeignPlan)
  const faults = [...playbooks.faults, ...plans.faults]
  if (faults.length === 0 && playbooks.values.length === 0 && plans.values.length === 0)
    faults.push({ path: [], message: 'there is no playbook and no plan in this' })
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, value: { playbooks: playbooks.values, plans: plans.values } }
}

function checkForeignPlaybook(value: unknown): CheckedValue<Playbook> {
  const checked = checkPlaybook(value)
  return checked.ok ? inPlace(checked, checkPlaybookPlace(checked.value)) : checked
}

function checkForeignPlan(value: unknown): CheckedValue<Plan> {
  const checked = checkPlan(value)
  return checked.ok ? inPlace(checked, checkPlanPlace(checked.value)) : checked
}

function inPlace<T>(checked: CheckedValue<T>, faults: readonly ValueFault[]): CheckedValue<T> {
  return faults.length === 0 ? checked : { ok: false, faults }
}

function checkEach<T extends { readonly id: string }>(
  list: readonly unknown[] = [],
  key: string,
  check: (value: unknown) => CheckedValue<T>,
): { readonly values: readonly T[]; readonly faults: readonly ValueFault[] } {
  const values: T[] = []
  const faults: ValueFault[] = []
  for (const [index, one] of list.entries()) {
    const checked = check(one)
    if (!checked.ok)
      faults.push(...checked.faults.map(({ path, message }) => ({ path: [key, index, ...path], message })))
    else if (values.some(({ id }) => id === checked.value.id))
      faults.push({ path: [key, index, 'id'], message: `"${checked.value.id}" is there twice` })
    else values.push(checked.value)
  }
  return { values, faults }
}
