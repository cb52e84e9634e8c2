import { diffPlans } from '@/lib/checklist/diff-plans'
import type { Plan } from '@/lib/checklist/plan'
import { readGuideFile } from '@/lib/checklist/read-guide-file'
import type { ChangeOutcome, KeptOutcome } from '@/lib/messaging/playbook-calls'
import { nextVersion } from '@/lib/rubric/pack-version'
import { changeItem, openItem, type StorageArea } from '@/lib/storage/item-store'
import { plansItem, type KeptPlans } from '@/lib/storage/plans'
import { findKeptPlan, ours, wholePlan, withoutPlan, withPlan } from './whole-plan'

/** A plan to be edited, with the one that comes with this Deskhand; null when it is not there or not usable. */
export async function planWithBase(
  area: StorageArea,
  id: string,
): Promise<{ plan: Plan; base: Plan | null } | null> {
  const plan = wholePlan(await openPlans(area), id)
  return plan && { plan, base: ours(id) }
}

/** Keeps what a person made of a plan. It gets the next version. @param base the version that was edited */
export async function savePlan(area: StorageArea, value: unknown, base: string): Promise<KeptOutcome> {
  const reading = readGuideFile(JSON.stringify(value, null, 2) ?? '')
  if (!reading.ok) return { ok: false, reason: 'invalid', faults: [...reading.faults] }
  const [given] = reading.value.plans
  const kept = await openPlans(area)
  const before = given ? wholePlan(kept, given.id) : null
  if (!given || !before) return { ok: false, reason: 'gone' }
  if (before.version !== base) return { ok: false, reason: 'elsewhere' }
  const version = diffPlans(before, given).length > 0 ? nextVersion(before.version) : before.version
  return changeItem(area, plansItem, withPlan(kept, { ...given, version }))
}

/** Gives up what is kept under an id. */
export async function removePlan(area: StorageArea, id: string): Promise<ChangeOutcome> {
  const kept = await openPlans(area)
  if (!Object.hasOwn(kept.plans, id)) return { ok: false, reason: 'gone' }
  return changeItem(area, plansItem, withoutPlan(kept, id))
}

/** Makes a plan the one of its role. */
export async function choosePlan(area: StorageArea, id: string): Promise<ChangeOutcome> {
  const kept = await openPlans(area)
  const plan = wholePlan(kept, id)
  if (!plan) return { ok: false, reason: 'gone' }
  return changeItem(area, plansItem, { chosen: { ...kept.chosen, [plan.profile]: id } })
}

/** A plan to be written into a file, as it was kept where it cannot be used; null when there is none. */
export function planForFile(kept: KeptPlans, id: string): unknown {
  const own = findKeptPlan(kept, id)
  return own?.usable === false ? own.kept : wholePlan(kept, id)
}

export async function openPlans(area: StorageArea): Promise<KeptPlans> {
  return (await openItem(area, plansItem)).value
}
