import type { ProfileId } from '@/lib/profile/profile'
import { basePack, builtInPack, packForRole } from '@/lib/rubric/built-in-packs'
import type { Pack, PackKind } from '@/lib/rubric/pack'
import { readPack } from '@/lib/rubric/read-pack'
import type { AskedRubrics } from './arguments'
import { readSource, type SourceRoom } from './read-source'

/** The packs to score with, at most one of a kind, or sentences on what is wrong with those that were named. */
export type ChosenPacks = { readonly packs: readonly Pack[] } | { readonly faults: readonly string[] }

/** The packs that were asked for; where none was, those of the profile or the bases. */
export async function choosePacks(
  asked: AskedRubrics,
  profile: ProfileId | undefined,
  room: SourceRoom,
): Promise<ChosenPacks> {
  if (asked.only !== undefined) return findPack(asked.only, null, room)
  const kinds = ['hygiene', 'escalation'] as const
  const chosen = await Promise.all(
    kinds.map((kind): Promise<ChosenPacks> => {
      const name = asked[kind]
      if (name !== undefined) return findPack(name, kind, room)
      return Promise.resolve({ packs: [profile ? packForRole(kind, profile) : basePack(kind)] })
    }),
  )
  const faults = chosen.flatMap((each) => ('faults' in each ? each.faults : []))
  return faults.length > 0
    ? { faults }
    : { packs: chosen.flatMap((each) => ('packs' in each ? each.packs : [])) }
}

/** The built-in pack of a name, or the one in that file. @param kind what it has to be; null: either. */
async function findPack(name: string, kind: PackKind | null, room: SourceRoom): Promise<ChosenPacks> {
  const found = builtInPack(name) ?? (await packInFile(name, room))
  if ('faults' in found) return found
  if (kind !== null && found.kind !== kind)
    return { faults: [`${name}: it is a rubric for ${found.kind}, not for ${kind}.`] }
  return { packs: [found] }
}

async function packInFile(
  name: string,
  room: SourceRoom,
): Promise<Pack | { readonly faults: readonly string[] }> {
  const source = await readSource(name, room)
  if ('fault' in source) {
    const sentence = `${name}: ${source.fault}, and no built-in rubric has that name; --help lists them.`
    return { faults: [sentence] }
  }
  const reading = readPack(source.text)
  if (reading.ok) return reading.pack
  return {
    faults: reading.faults.map(({ line, column, path, message }) => {
      const place = path === '' ? '' : ` at "${path}",`
      return `${name}, line ${line}, column ${column}:${place} ${message}.`
    }),
  }
}
