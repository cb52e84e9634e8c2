import { builtInPacks } from '@/lib/rubric/built-in-packs'
import { checkPack } from '@/lib/rubric/check-pack'
import type { Pack } from '@/lib/rubric/pack'
import { findJsonFault } from './json-fault'
import { readSource, type SourceRoom } from './read-source'

/** The packs to score with, at most one of a kind, or a sentence on what is wrong with the one that was named. */
export type ChosenPacks = { readonly packs: readonly Pack[] } | { readonly faults: readonly string[] }

/** Both built-in packs, the one of that name, or the one in that file. */
export async function choosePacks(name: string | null, room: SourceRoom): Promise<ChosenPacks> {
  if (name === null) return { packs: [builtInPacks.hygiene, builtInPacks.escalation] }
  if (name === 'hygiene' || name === 'escalation') return { packs: [builtInPacks[name]] }
  const source = await readSource(name, room)
  if ('fault' in source)
    return { faults: [`${name}: ${source.fault}. Built-in packs are "hygiene" and "escalation".`] }
  try {
    const parsed = checkPack(JSON.parse(source.text))
    if (parsed.ok) return { packs: [parsed.pack] }
    return {
      faults: parsed.faults.map(
        ({ path, message }) => `${name}: at "${path.join('.') || 'the pack'}": ${message}`,
      ),
    }
  } catch {
    const { line, column } = findJsonFault(source.text)
    return { faults: [`${name}: it is not JSON at line ${line}, column ${column}.`] }
  }
}
