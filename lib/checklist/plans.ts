import analyst from '@/assets/plans/analyst.json'
import associate from '@/assets/plans/associate.json'
import engineer from '@/assets/plans/engineer.json'
import specialist from '@/assets/plans/specialist.json'
import technicalSpecialist from '@/assets/plans/technical-specialist.json'
import type { ProfileId } from '@/lib/profile/profile'
import { plan, type Plan } from './plan'

const BUILT_IN: Readonly<Record<ProfileId, unknown>> = {
  associate,
  specialist,
  'technical-specialist': technicalSpecialist,
  analyst,
  engineer,
}

/** Each is checked when first asked for. */
const made = new Map<ProfileId, Plan>()

/** The ramp plan that comes with Deskhand for a role. Its figures are starting values of the field guide, §6 and §1. */
export function builtInPlan(role: ProfileId): Plan {
  const known = made.get(role)
  if (known) return known
  const checked = plan.parse(BUILT_IN[role])
  made.set(role, checked)
  return checked
}
