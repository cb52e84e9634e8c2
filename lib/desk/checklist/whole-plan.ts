import { checkPlan } from '@/lib/checklist/check-plan'
import { diffPlans } from '@/lib/checklist/diff-plans'
import { plan as planShape, type Plan } from '@/lib/checklist/plan'
import { builtInPlan } from '@/lib/checklist/plans'
import type { PlanEntry } from '@/lib/messaging/playbook-calls'
import { profileId, type ProfileId } from '@/lib/profile/profile'
import { textFor } from '@/lib/rubric/localized'
import { openItem, type StorageArea } from '@/lib/storage/item-store'
import { plansItem, type KeptPlans } from '@/lib/storage/plans'
import { fieldOf, unusableReason, versionOf, without } from '../unusable'

/** A kept plan: usable, or why not. What was kept is there in either case. */
type KeptPlanState =
  | { readonly usable: true; readonly plan: Plan }
  | { readonly usable: false; readonly reason: string; readonly kept: unknown }

/** The plan kept under an id, checked; null when none is kept there. */
export function findKeptPlan({ plans }: Pick<KeptPlans, 'plans'>, id: string): KeptPlanState | null {
  if (!Object.hasOwn(plans, id)) return null
  const kept = plans[id]
  const checked = checkPlan(kept)
  return checked.ok
    ? { usable: true, plan: checked.value }
    : { usable: false, reason: unusableReason(checked.faults), kept }
}

/** The plan of an id as it counts, the edited one before the built-in; null when there is none or it cannot be used. */
export function wholePlan(kept: Pick<KeptPlans, 'plans'>, id: string): Plan | null {
  const own = findKeptPlan(kept, id)
  return own ? (own.usable ? own.plan : null) : ours(id)
}

/** The ramp plan of a role: the chosen one, or the one that comes with Deskhand where that cannot be used. */
export function planOf(kept: KeptPlans, role: ProfileId): Plan {
  const chosen = wholePlan(kept, kept.chosen[role] ?? role)
  return chosen?.profile === role ? chosen : builtInPlan(role)
}

/** The same, from what is stored. */
export async function currentPlan(area: StorageArea, role: ProfileId): Promise<Plan> {
  return planOf((await openItem(area, plansItem)).value, role)
}

/** What is kept once this plan counts. */
export function withPlan({ plans, chosen }: KeptPlans, given: Plan): KeptPlans {
  const builtIn = ours(given.id)
  const isAsItCame = builtIn !== null && diffPlans(builtIn, given).length === 0
  return { chosen, plans: isAsItCame ? without(plans, given.id) : { ...plans, [given.id]: given } }
}

/** What is kept once a plan is given up: an edited one is as it came, an imported one is gone and in use no more. */
export function withoutPlan({ plans, chosen }: KeptPlans, id: string): KeptPlans {
  const left = Object.entries(chosen).filter(([, plan]) => plan !== id || ours(id) !== null)
  return { plans: without(plans, id), chosen: Object.fromEntries(left) }
}

/** The plan of an id that comes with Deskhand: each has the id of its role. */
export function ours(id: string): Plan | null {
  const role = profileId.safeParse(id)
  return role.success ? builtInPlan(role.data) : null
}

/** Every plan there is: those that come with Deskhand, edited or not, and the others by title. */
export function planEntries(kept: KeptPlans): PlanEntry[] {
  const own = Object.keys(kept.plans).filter((id) => ours(id) === null)
  const imported = own
    .map((id) => entryOf(kept, id))
    .toSorted((a, b) => textFor(a.title).localeCompare(textFor(b.title), 'en'))
  return [...profileId.options.map((id) => entryOf(kept, id)), ...imported]
}

function entryOf(kept: KeptPlans, id: string): PlanEntry {
  const own = findKeptPlan(kept, id)
  const builtIn = ours(id)
  const origin = own === null ? 'built-in' : builtIn ? 'edited' : 'imported'
  const used = own?.usable === false ? null : (own?.plan ?? builtIn)
  const value = own?.usable === false ? own.kept : used
  const { title, profile } = planShape.shape
  const role = builtIn?.profile ?? profile.catch('specialist').parse(fieldOf(value, 'profile'))
  return {
    id,
    title: title.catch(id).parse(fieldOf(value, 'title')),
    version: versionOf(value),
    origin,
    unusable: own?.usable === false ? own.reason : null,
    profile: role,
    goals: used?.stages.reduce((sum, { goals }) => sum + goals.length, 0) ?? 0,
    inUse: used !== null && planOf(kept, role).id === id,
  }
}
