import escalation from '@/assets/packs/escalation.json'
import hygiene from '@/assets/packs/hygiene.json'
import type { ProfileId } from '@/lib/profile/profile'
import type { Pack, PackKind } from './pack'
import { applyVariant } from './pack-variant'
import { VARIANTS } from './variants'

const BASES: ReadonlyMap<string, Pack> = new Map(
  [hygiene, escalation].map((base) => [base.id, base as unknown as Pack]),
)

/** Ids of the rubrics that come with the product: the two bases, then their variants. */
export const BUILT_IN_IDS: readonly string[] = [...BASES.keys(), ...VARIANTS.keys()]

/**
 * Each is made when first asked for, and not checked: a test checks each as one from outside, and to check the two that a
 * worker needs that has just started would keep it busy for 50 ms.
 */
const made = new Map<string, Pack>()

/** A rubric that comes with the product, or null. */
export function builtInPack(id: string): Pack | null {
  return BUILT_IN_IDS.includes(id) ? requireBuiltIn(id) : null
}

/** The rubric of a kind that every other one of it starts from. */
export function basePack(kind: PackKind): Pack {
  return requireBuiltIn(kind)
}

/** The rubric of a kind for a role. */
export function packForRole(kind: PackKind, role: ProfileId): Pack {
  return requireBuiltIn(`${kind}-${role}`)
}

/** @throws Error for what is not in {@link BUILT_IN_IDS}. */
function requireBuiltIn(id: string): Pack {
  const known = made.get(id)
  if (known) return known
  const variant = VARIANTS.get(id)
  const pack = variant ? applyVariant(requireBuiltIn(variant.extends), variant) : BASES.get(id)
  if (!pack) throw new Error(`no rubric of ours: ${id}`)
  made.set(id, pack)
  return pack
}
