import { BUILT_IN_PLAYBOOK_IDS, builtInPlaybook } from '@/lib/checklist/built-in-playbooks'
import { checkPlaybook } from '@/lib/checklist/check-playbook'
import { playbook as playbookShape, type Playbook } from '@/lib/checklist/playbook'
import type { Problem } from '@/lib/messaging/view'
import { textFor } from '@/lib/rubric/localized'
import type { CheckedValue } from '@/lib/rubric/read-json'
import type { KeptPlaybooks } from '@/lib/storage/playbooks'

/** The playbooks that count, and what the person must be told about the others. */
export interface CurrentPlaybooks {
  /** Those that are switched on, in a steady order. The same array as long as nothing was changed. */
  readonly playbooks: readonly Playbook[]
  readonly problems: readonly Problem[]
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
  if (!checked.ok) return { usable: false, reason: reasonOf(checked.faults), kept }
  return checked.value.id === id
    ? { usable: true, playbook: checked.value }
    : { usable: false, reason: `it is kept as "${id}" and calls itself "${checked.value.id}"`, kept }
}

/** What a kept playbook is called, as far as that can be told. */
export function playbookTitle(kept: unknown, id: string): string {
  const title: unknown = typeof kept === 'object' && kept !== null && 'title' in kept ? kept.title : null
  const parsed = playbookShape.shape.title.safeParse(title)
  return parsed.success ? textFor(parsed.data) : id
}

/** What was made last, and of what: an item is asked for with every view, and each read of storage is a new copy. */
let last: { readonly of: string; readonly made: CurrentPlaybooks } | null = null

/** The playbooks in force. An edited one that cannot be used counts as it came; an imported one then not at all. */
export function currentPlaybooks(item: Pick<KeptPlaybooks, 'playbooks' | 'off'>): CurrentPlaybooks {
  const of = JSON.stringify([item.playbooks, item.off])
  if (last?.of !== of) last = { of, made: makeCurrent(item) }
  return last.made
}

function makeCurrent(item: Pick<KeptPlaybooks, 'playbooks' | 'off'>): CurrentPlaybooks {
  const off = new Set(item.off)
  const problems: Problem[] = []
  const ids = [...new Set([...BUILT_IN_PLAYBOOK_IDS, ...Object.keys(item.playbooks).toSorted()])]
  const playbooks = ids.flatMap((id): Playbook[] => {
    if (off.has(id)) return []
    const kept = findKeptPlaybook(item, id)
    if (kept?.usable === false)
      problems.push({
        reason: 'playbook-unusable',
        about: 'playbooks',
        playbook: { title: playbookTitle(kept.kept, id), reason: kept.reason },
      })
    const used = kept?.usable ? kept.playbook : builtInPlaybook(id)
    return used && !used.off ? [used] : []
  })
  return { playbooks, problems }
}

function reasonOf(faults: (CheckedValue<Playbook> & { ok: false })['faults']): string {
  const [first] = faults
  if (!first) return 'it cannot be read'
  const more = faults.length > 1 ? `, and ${String(faults.length - 1)} more` : ''
  return `at "${first.path.join('.') || 'the whole'}", ${first.message}${more}`
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
