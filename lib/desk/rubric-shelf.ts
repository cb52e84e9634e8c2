import type { RubricEntry } from '@/lib/messaging/rubric-calls'
import { BUILT_IN_IDS, builtInPack } from '@/lib/rubric/built-in-packs'
import { checkPack, type CheckedPack } from '@/lib/rubric/check-pack'
import { textFor } from '@/lib/rubric/localized'
import { pack as packShape, type Pack, type PackKind } from '@/lib/rubric/pack'
import type { Rubrics } from '@/lib/storage/rubrics'
import { fieldOf, unusableReason, versionOf } from './unusable'

/** A kept pack: usable, or why not. What was kept is there in either case. */
export type KeptPackState =
  | { readonly usable: true; readonly pack: Pack }
  | { readonly usable: false; readonly reason: string; readonly kept: unknown }

/** The pack kept under an id, checked; null when none is kept there. */
export function findKept({ packs }: Rubrics, id: string): KeptPackState | null {
  if (!Object.hasOwn(packs, id)) return null
  const kept = packs[id]
  const checked = checkOnce(kept)
  if (!checked.ok) return { usable: false, reason: unusableReason(checked.faults), kept }
  return { usable: true, pack: checked.pack }
}

/** Every rubric there is: those that come with the product, edited or not, then the others by title. */
export function shelfOf(rubrics: Rubrics): RubricEntry[] {
  const own = Object.keys(rubrics.packs).filter((id) => !BUILT_IN_IDS.includes(id))
  const imported = own
    .map((id) => entryOf(rubrics, id))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
  return [...BUILT_IN_IDS.map((id) => entryOf(rubrics, id)), ...imported]
}

/** The rubric of an id as it counts: the edited one before the built-in; null when there is none or it cannot be used. */
export function usablePack(rubrics: Rubrics, id: string): Pack | null {
  const kept = findKept(rubrics, id)
  if (kept) return kept.usable ? kept.pack : null
  return builtInPack(id)
}

/** What a kept pack is called, as far as that can be told. */
export function titleOf(kept: unknown, id: string): string {
  const title = packShape.shape.title.safeParse(fieldOf(kept, 'title'))
  return title.success ? textFor(title.data) : id
}

function entryOf(rubrics: Rubrics, id: string): RubricEntry {
  const kept = findKept(rubrics, id)
  const isBuiltIn = BUILT_IN_IDS.includes(id)
  const origin = kept === null ? 'built-in' : isBuiltIn ? 'edited' : 'imported'
  if (kept?.usable === false) {
    const { kept: value, reason } = kept
    return {
      id,
      title: titleOf(value, id),
      kind: kindOf(value, id),
      version: versionOf(value),
      origin,
      basedOn: packShape.shape.basedOn.catch(undefined).parse(fieldOf(value, 'basedOn')) ?? null,
      criteria: 0,
      unusable: reason,
    }
  }
  const pack = kept?.pack ?? builtInPack(id)
  if (!pack) throw new Error(`no rubric ${id}`)
  return {
    id,
    title: textFor(pack.title),
    kind: pack.kind,
    version: pack.version,
    origin,
    basedOn: pack.basedOn ?? null,
    criteria: pack.criteria.filter(({ off }) => !off).length,
    unusable: null,
  }
}

function kindOf(kept: unknown, id: string): PackKind {
  return packShape.shape.kind
    .catch(id.startsWith('escalation') ? 'escalation' : 'hygiene')
    .parse(fieldOf(kept, 'kind'))
}

/** The last answers, by what was checked: a rubric is asked for with every view, and each read of storage is a new copy. */
const answers = new Map<string, CheckedPack>()

function checkOnce(kept: unknown): CheckedPack {
  const text = JSON.stringify(kept)
  const known = answers.get(text)
  if (known) return known
  const checked = checkPack(kept)
  if (answers.size > 20) answers.clear()
  answers.set(text, checked)
  return checked
}
