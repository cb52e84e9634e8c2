import { MATCH_FILES } from './match-files'
import type { Playbook } from './playbook'
import { PLAYBOOK_FILES } from './playbook-files'

/** Ids of the playbooks that come with the product. */
export const BUILT_IN_PLAYBOOK_IDS: readonly string[] = [...PLAYBOOK_FILES.keys()]

const made = new Map<string, Playbook>()

/**
 * A playbook that comes with the product, with what its topic is told by; null when there is none of that id. Not checked
 * here: a test checks each file as one from outside, and all of them together would keep a worker that has just started
 * busy for 50 ms.
 */
export function builtInPlaybook(id: string): Playbook | null {
  const known = made.get(id)
  if (known) return known
  const file = PLAYBOOK_FILES.get(id)
  if (!file) return null
  const match = MATCH_FILES.get(id)
  const whole = (match === undefined ? file : { ...file, match }) as Playbook
  made.set(id, whole)
  return whole
}
