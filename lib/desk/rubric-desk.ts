import type { KeptPack } from '@/lib/messaging/rubric-calls'
import type { Problem } from '@/lib/messaging/view'
import { builtInPack, packForRole } from '@/lib/rubric/built-in-packs'
import { diffPacks } from '@/lib/rubric/diff-packs'
import type { Pack, PackKind } from '@/lib/rubric/pack'
import { nextVersion } from '@/lib/rubric/pack-version'
import { readPack } from '@/lib/rubric/read-pack'
import { saysTheSame, writePack } from '@/lib/rubric/write-pack'
import { changeItem, openItem, type StorageArea, type WriteResult } from '@/lib/storage/item-store'
import { ROLE, rubricsItem, type Rubrics } from '@/lib/storage/rubrics'
import type { Settings } from '@/lib/storage/settings'
import { findKept, titleOf, usablePack } from './rubric-shelf'
import { without } from './unusable'

/** The rubrics to score with, and what the person must be told about them. */
export interface CurrentPacks {
  readonly hygiene: Pack
  readonly escalation: Pack
  readonly problems: readonly Problem[]
}

/** The rubrics that were chosen; where one cannot be used, the built-in one of the role takes its place. */
export async function currentPacks(
  area: StorageArea,
  { role }: Pick<Settings, 'role'>,
): Promise<CurrentPacks> {
  const rubrics = await openRubrics(area)
  const problems: Problem[] = []
  const current = (kind: PackKind): Pack => {
    const own = packForRole(kind, role)
    const choice = rubrics.chosen[kind]
    const id = choice === ROLE ? own.id : choice
    const kept = findKept(rubrics, id)
    if (kept?.usable === false) {
      const rubric = { title: titleOf(kept.kept, id), reason: kept.reason }
      problems.push({ reason: 'rubric-unusable', about: 'rubric', rubric })
      return own
    }
    const pack = kept?.pack ?? builtInPack(id)
    if (pack?.kind === kind) return pack
    problems.push({
      reason: 'rubric-unusable',
      about: 'rubric',
      rubric: { title: id, reason: 'it is not there' },
    })
    return own
  }
  return { hygiene: current('hygiene'), escalation: current('escalation'), problems }
}

/** What is kept of rubrics. */
export async function openRubrics(area: StorageArea): Promise<Rubrics> {
  return (await openItem(area, rubricsItem)).value
}

/** A pack with the built-in one it was edited from, as this Deskhand brings it; null when it is not there or not usable. */
export async function packWithBase(
  area: StorageArea,
  id: string,
): Promise<{ pack: Pack; base: Pack | null } | null> {
  const pack = usablePack(await openRubrics(area), id)
  return pack && { pack, base: builtInPack(id) ?? builtInPack(pack.basedOn?.id ?? '') }
}

/** A pack as a file. One that cannot be used is given out as it was kept, so that nothing of it is lost. */
export async function packFile(
  area: StorageArea,
  id: string,
): Promise<{ text: string; fileName: string } | null> {
  const rubrics = await openRubrics(area)
  const kept = findKept(rubrics, id)
  if (kept?.usable === false)
    return { text: `${JSON.stringify(kept.kept, null, 2)}\n`, fileName: `${id}.json` }
  const pack = kept?.pack ?? builtInPack(id)
  return pack && { text: writePack(pack), fileName: `${id}-${pack.version}.json` }
}

/**
 * Keeps a pack under its id. A changed one gets the next version, counted from the one that was there; a built-in one is
 * kept as an edited copy, and one that says the same as the built-in is no edited copy any more.
 */
export async function savePack(area: StorageArea, value: unknown): Promise<KeptPack> {
  const reading = readPack(JSON.stringify(value, null, 2) ?? '')
  if (!reading.ok) return { ok: false, reason: 'invalid', faults: [...reading.faults] }
  const given = reading.pack
  const builtIn = builtInPack(given.id)
  if (given.id === ROLE)
    return refused('id', `"${ROLE}" stands for the rubric of the role; choose another id`)
  if (builtIn && given.kind !== builtIn.kind)
    return refused('kind', `"${given.id}" comes with Deskhand and is of kind "${builtIn.kind}"`)
  const rubrics = await openRubrics(area)
  if (builtIn && diffPacks(builtIn, given).length === 0)
    return keepPacks(area, without(rubrics.packs, given.id), builtIn)
  const before = usablePack(rubrics, given.id)
  const basedOn = before?.basedOn ?? (builtIn ? { id: builtIn.id, version: builtIn.version } : given.basedOn)
  const pack = { ...given, version: versionAfter(before, given), ...(basedOn ? { basedOn } : {}) }
  return keepPacks(area, { ...rubrics.packs, [pack.id]: pack }, pack)
}

/** Takes in a pack from a file. It never replaces another one: where its id is taken it gets a free one. */
export async function importPack(area: StorageArea, text: string): Promise<KeptPack> {
  const reading = readPack(text)
  if (!reading.ok) return { ok: false, reason: 'invalid', faults: [...reading.faults] }
  const given = reading.pack
  const rubrics = await openRubrics(area)
  const builtIn = builtInPack(given.id)
  const same = usablePack(rubrics, given.id)
  if (same && saysTheSame(same, given)) return { ok: true, pack: same }
  const id = freeId(rubrics, given.id)
  const basedOn = given.basedOn ?? (builtIn ? { id: builtIn.id, version: builtIn.version } : undefined)
  const pack = { ...given, id, ...(basedOn ? { basedOn } : {}) }
  const kept = await keepPacks(area, { ...rubrics.packs, [id]: pack }, pack)
  return kept.ok && id !== given.id ? { ...kept, renamedFrom: given.id } : kept
}

/** Gives up what is kept under an id: an edited pack is as it came, an imported one is gone. False when nothing is kept. */
export async function removePack(area: StorageArea, id: string): Promise<boolean> {
  const { packs, chosen } = await openRubrics(area)
  if (!Object.hasOwn(packs, id)) return false
  const isGone = builtInPack(id) === null
  const choiceOf = (kind: PackKind) => (isGone && chosen[kind] === id ? ROLE : chosen[kind])
  const change = {
    packs: without(packs, id),
    chosen: { hygiene: choiceOf('hygiene'), escalation: choiceOf('escalation') },
  }
  return (await changeItem(area, rubricsItem, change)).ok
}

/** Chooses the rubric of a kind: `role`, or the id of one of that kind that can be used. */
export async function choosePack(area: StorageArea, kind: PackKind, id: string): Promise<boolean> {
  const rubrics = await openRubrics(area)
  if (id !== ROLE && usablePack(rubrics, id)?.kind !== kind) return false
  return (await changeItem(area, rubricsItem, { chosen: { ...rubrics.chosen, [kind]: id } })).ok
}

async function keepPacks(area: StorageArea, packs: Rubrics['packs'], pack: Pack): Promise<KeptPack> {
  const written: WriteResult = await changeItem(area, rubricsItem, { packs })
  return written.ok ? { ok: true, pack } : written
}

function refused(path: string, message: string): KeptPack {
  return { ok: false, reason: 'invalid', faults: [{ line: 1, column: 1, path, message }] }
}

function versionAfter(before: Pack | null, given: Pack): string {
  if (!before) return given.version
  return diffPacks(before, given).length > 0 ? nextVersion(before.version) : before.version
}

function freeId({ packs }: Rubrics, wanted: string): string {
  const isTaken = (id: string) => Object.hasOwn(packs, id) || builtInPack(id) !== null || id === ROLE
  if (!isTaken(wanted)) return wanted
  const stem = wanted.slice(0, 56)
  for (let count = 2; ; count++) {
    const id = `${stem}-${String(count)}`
    if (!isTaken(id)) return id
  }
}
