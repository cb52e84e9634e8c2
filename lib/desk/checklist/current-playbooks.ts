import { checkPlaybook } from '@/lib/checklist/check-playbook'
import { playbook as playbookShape, type Playbook } from '@/lib/checklist/playbook'
import { shelfOf } from '@/lib/checklist/playbook-shelf'
import type { Problem } from '@/lib/messaging/view'
import { textFor } from '@/lib/rubric/localized'
import type { CheckedValue } from '@/lib/rubric/read-json'
import { openItem, type StorageArea } from '@/lib/storage/item-store'
import { playbooksItem, type KeptPlaybooks } from '@/lib/storage/playbooks'
import { fieldOf, unusableReason } from '../unusable'

/** The playbooks in force, and what the person must be told about the others. */
interface MadePlaybooks {
  /** The same array as long as nothing was changed: what is made of it is kept with it. */
  readonly playbooks: readonly Playbook[]
  readonly problems: readonly Problem[]
}

/** The playbooks in force, what the person chose for them, and what they must be told. */
export interface CurrentPlaybooks extends MadePlaybooks {
  readonly chosen: KeptPlaybooks
}

/** The playbooks in force as they are kept now. */
export async function currentPlaybooks(area: StorageArea): Promise<CurrentPlaybooks> {
  const { value, repaired, origin } = await openItem(area, playbooksItem)
  const made = madeOf(value)
  const problems = [...made.problems]
  if (origin === 'newer') problems.push({ reason: 'settings-newer', about: 'playbooks' })
  else if (repaired.length > 0) problems.push({ reason: 'playbooks-repaired', about: 'playbooks' })
  return { ...made, chosen: value, problems }
}

/** A kept playbook: usable, or why not. What was kept is there in either case. */
export type KeptPlaybookState =
  | { readonly usable: true; readonly playbook: Playbook }
  | { readonly usable: false; readonly reason: string; readonly kept: unknown }

/** The playbook kept under an id, checked; null when none is kept there. */
export function findKeptPlaybook(
  { playbooks }: Pick<KeptPlaybooks, 'playbooks'>,
  id: string,
): KeptPlaybookState | null {
  if (!Object.hasOwn(playbooks, id)) return null
  const kept = playbooks[id]
  const checked = checkOnce(kept)
  if (!checked.ok) return { usable: false, reason: unusableReason(checked.faults), kept }
  return checked.value.id === id
    ? { usable: true, playbook: checked.value }
    : { usable: false, reason: `it is kept as "${id}" and calls itself "${checked.value.id}"`, kept }
}

/** What a kept playbook is called, as far as that can be told. */
export function playbookTitle(kept: unknown, id: string): string {
  const parsed = playbookShape.shape.title.safeParse(fieldOf(kept, 'title'))
  return parsed.success ? textFor(parsed.data) : id
}

/** What was made last, and of what: the item is read with every view, and each read of storage is a new copy. */
let last: { readonly of: string; readonly made: MadePlaybooks } | null = null

function madeOf(item: KeptPlaybooks): MadePlaybooks {
  const of = JSON.stringify([item.playbooks, item.off])
  if (last?.of !== of) last = { of, made: make(item) }
  return last.made
}

/** An edited playbook that cannot be used counts as it came; an imported one then not at all. */
function make(item: KeptPlaybooks): MadePlaybooks {
  const problems: Problem[] = []
  const own = Object.keys(item.playbooks).flatMap((id): Playbook[] => {
    const kept = findKeptPlaybook(item, id)
    if (kept?.usable) return [kept.playbook]
    if (kept && !item.off.includes(id))
      problems.push({
        reason: 'playbook-unusable',
        about: 'playbooks',
        playbook: { title: playbookTitle(kept.kept, id), reason: kept.reason },
      })
    return []
  })
  const shelf = shelfOf(own, (id) => item.off.includes(id))
  return { playbooks: shelf.cards.flatMap(({ id }) => shelf.find(id) ?? []), problems }
}

/** The last answers, by what was checked. */
const answers = new Map<string, CheckedValue<Playbook>>()
/** More than a person is likely to keep. */
const MOST_ANSWERS = 200

function checkOnce(kept: unknown): CheckedValue<Playbook> {
  const text = JSON.stringify(kept)
  const known = answers.get(text)
  if (known) return known
  const checked = checkPlaybook(kept)
  if (answers.size >= MOST_ANSWERS) answers.clear()
  answers.set(text, checked)
  return checked
}
