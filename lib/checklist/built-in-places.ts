import { profileId } from '@/lib/profile/profile'
import type { ValueFault } from '@/lib/rubric/plain-issue'
import type { Plan } from './plan'
import type { Playbook } from './playbook'
import { PLAYBOOK_FILES } from './playbook-files'

/** What keeps a playbook from outside from taking the place of the one of its id that comes with the product. */
export function checkPlaybookPlace({ id, kind }: Pick<Playbook, 'id' | 'kind'>): ValueFault[] {
  const ours = PLAYBOOK_FILES.get(id)
  if (!ours || ours.kind === kind) return []
  return [{ path: ['kind'], message: `"${id}" comes with Deskhand and is of kind "${ours.kind}"` }]
}

/** The same of a plan: those that come with the product have the ids of the roles they are for. */
export function checkPlanPlace({ id, profile }: Pick<Plan, 'id' | 'profile'>): ValueFault[] {
  if (id === profile || !profileId.options.some((role) => role === id)) return []
  return [{ path: ['profile'], message: `"${id}" comes with Deskhand and is for the role "${id}"` }]
}
