import { BUILT_IN_PLAYBOOK_IDS, builtInPlaybook } from '@/lib/checklist/built-in-playbooks'
import { diffPlaybooks } from '@/lib/checklist/diff-playbooks'
import { playbook as playbookShape, type Playbook, type PlaybookKind } from '@/lib/checklist/playbook'
import { PLAYBOOK_FILES } from '@/lib/checklist/playbook-files'
import type { PlaybookEntry } from '@/lib/messaging/playbook-calls'
import { textFor } from '@/lib/rubric/localized'
import type { KeptPlaybooks } from '@/lib/storage/playbooks'
import { fieldOf, versionOf, without } from '../unusable'
import { findKeptPlaybook, playbookTitle } from './current-playbooks'

/** What is kept of playbooks themselves. */
export type Kept = Pick<KeptPlaybooks, 'playbooks' | 'off'>

/** The playbook of an id as it counts, the edited one before the built-in; null when there is none or it cannot be used. */
export function wholePlaybook(kept: Kept, id: string): Playbook | null {
  const own = findKeptPlaybook(kept, id)
  const used = own ? (own.usable ? own.playbook : null) : builtInPlaybook(id)
  return used && withOff(used, used.off === true || kept.off.includes(id))
}

/** What is kept once this playbook counts, switched on or off as it says itself. */
export function withPlaybook({ playbooks, off }: Kept, given: Playbook): Kept {
  const { id } = given
  const others = off.filter((each) => each !== id)
  const playbook = withOff(given, false)
  const builtIn = builtInPlaybook(id)
  const isAsItCame = builtIn !== null && diffPlaybooks(builtIn, playbook).length === 0
  return {
    playbooks: isAsItCame ? without(playbooks, id) : { ...playbooks, [id]: playbook },
    off: given.off ? [...others, id] : others,
  }
}

/** What is kept once a playbook is given up: an edited one is as it came, an imported one is gone. */
export function withoutPlaybook({ playbooks, off }: Kept, id: string): Kept {
  return {
    playbooks: without(playbooks, id),
    off: builtInPlaybook(id) === null ? off.filter((each) => each !== id) : off,
  }
}

/** The same playbook, switched off or on. */
export function withOff(playbook: Playbook, off: boolean): Playbook {
  const changed = { ...playbook }
  if (off) changed.off = true
  else delete changed.off
  return changed
}

/** Every playbook there is by kind: those that come with the product, edited or not, and the others by title. */
export function playbookEntries(kept: Kept): PlaybookEntry[] {
  const own = Object.keys(kept.playbooks).filter((id) => !PLAYBOOK_FILES.has(id))
  const imported = own
    .map((id) => entryOf(kept, id))
    .toSorted((a, b) => textFor(a.title).localeCompare(textFor(b.title), 'en'))
  return [...BUILT_IN_PLAYBOOK_IDS.map((id) => entryOf(kept, id)), ...imported]
}

function entryOf(kept: Kept, id: string): PlaybookEntry {
  const own = findKeptPlaybook(kept, id)
  const ours = PLAYBOOK_FILES.get(id)
  const origin = own === null ? 'built-in' : ours ? 'edited' : 'imported'
  const isOff = kept.off.includes(id)
  if (own?.usable === false) {
    const { kept: value, reason } = own
    return {
      id,
      title: playbookTitle(value, id),
      version: versionOf(value),
      origin,
      unusable: reason,
      kind: ours?.kind ?? kindOf(value),
      on: !isOff,
      steps: 0,
    }
  }
  const used = own?.playbook ?? builtInPlaybook(id)
  if (!used) throw new Error(`no playbook ${id}`)
  return {
    id,
    title: used.title,
    version: used.version,
    origin,
    unusable: null,
    kind: used.kind,
    on: !isOff && used.off !== true,
    steps: used.steps.filter(({ off }) => !off).length,
  }
}

function kindOf(value: unknown): PlaybookKind {
  return playbookShape.shape.kind.catch('topic').parse(fieldOf(value, 'kind'))
}
