import { BUILT_IN_PLAYBOOK_IDS, builtInPlaybook } from '@/lib/checklist/built-in-playbooks'
import { diffPlaybooks } from '@/lib/checklist/diff-playbooks'
import type { Playbook } from '@/lib/checklist/playbook'
import { readGuideFile } from '@/lib/checklist/read-guide-file'
import type { ChangeOutcome, KeptOutcome } from '@/lib/messaging/playbook-calls'
import { nextVersion } from '@/lib/rubric/pack-version'
import { changeItem, openItem, type StorageArea } from '@/lib/storage/item-store'
import { playbooksItem, type KeptPlaybooks } from '@/lib/storage/playbooks'
import { findKeptPlaybook } from './current-playbooks'
import { withOff, withoutPlaybook, withPlaybook, wholePlaybook } from './whole-playbook'

/** A playbook to be edited, with the one that comes with this Deskhand; null when it is not there or not usable. */
export async function playbookWithBase(
  area: StorageArea,
  id: string,
): Promise<{ playbook: Playbook; base: Playbook | null } | null> {
  const whole = wholePlaybook(await openPlaybooks(area), id)
  return whole && { playbook: withOff(whole, false), base: builtInPlaybook(id) }
}

/**
 * Keeps what a person made of a playbook. It gets the next version, and stays switched on or off.
 * @param base the version that was edited
 */
export async function savePlaybook(area: StorageArea, value: unknown, base: string): Promise<KeptOutcome> {
  const reading = readGuideFile(JSON.stringify(value, null, 2) ?? '')
  if (!reading.ok) return { ok: false, reason: 'invalid', faults: [...reading.faults] }
  const [given] = reading.value.playbooks
  const kept = await openPlaybooks(area)
  const before = given ? wholePlaybook(kept, given.id) : null
  if (!given || !before) return { ok: false, reason: 'gone' }
  if (before.version !== base) return { ok: false, reason: 'elsewhere' }
  const wanted = withOff(given, before.off === true)
  const version = diffPlaybooks(before, wanted).length > 0 ? nextVersion(before.version) : before.version
  return changeItem(area, playbooksItem, withPlaybook(kept, { ...wanted, version }))
}

/** Gives up what is kept under an id. */
export async function removePlaybook(area: StorageArea, id: string): Promise<ChangeOutcome> {
  const kept = await openPlaybooks(area)
  if (!Object.hasOwn(kept.playbooks, id)) return { ok: false, reason: 'gone' }
  return changeItem(area, playbooksItem, withoutPlaybook(kept, id))
}

/** Switches a playbook on or off, also one that cannot be used. */
export async function switchPlaybook(area: StorageArea, id: string, on: boolean): Promise<ChangeOutcome> {
  const kept = await openPlaybooks(area)
  const whole = wholePlaybook(kept, id)
  if (whole) return changeItem(area, playbooksItem, withPlaybook(kept, withOff(whole, !on)))
  if (!Object.hasOwn(kept.playbooks, id)) return { ok: false, reason: 'gone' }
  const others = kept.off.filter((each) => each !== id)
  return changeItem(area, playbooksItem, { off: on ? others : [...others, id] })
}

/** A playbook to be written into a file, as it was kept where it cannot be used; null when there is none. */
export function playbookForFile(kept: KeptPlaybooks, id: string): unknown {
  const own = findKeptPlaybook(kept, id)
  if (own?.usable === false) return own.kept
  return BUILT_IN_PLAYBOOK_IDS.includes(id) || own ? wholePlaybook(kept, id) : null
}

export async function openPlaybooks(area: StorageArea): Promise<KeptPlaybooks> {
  return (await openItem(area, playbooksItem)).value
}
