import { checkPlaybook } from './check-playbook'
import { MATCH_FILES } from './match-files'
import type { Playbook } from './playbook'
import { PLAYBOOK_FILES } from './playbook-files'

/** Ids of the playbooks that come with the product. */
export const BUILT_IN_PLAYBOOK_IDS: readonly string[] = [...PLAYBOOK_FILES.keys()]

/** Each is checked when first asked for: a worker that has just started needs three of them. */
const made = new Map<string, Playbook>()

/**
 * A playbook that comes with the product, with what its topic is told by; null when there is none of that id.
 * @throws Error for a file that does not hold as a playbook; a test sees to it that there is none.
 */
export function builtInPlaybook(id: string): Playbook | null {
  const known = made.get(id)
  if (known) return known
  const file = PLAYBOOK_FILES.get(id)
  if (!file) return null
  const match = MATCH_FILES.get(id)
  const checked = checkPlaybook(match === undefined ? file : { ...file, match })
  if (!checked.ok)
    throw new Error(
      `${id}: ${checked.faults.map((each) => `${each.path.join('.')}: ${each.message}`).join('; ')}`,
    )
  made.set(id, checked.value)
  return checked.value
}
