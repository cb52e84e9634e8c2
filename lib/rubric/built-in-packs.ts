import escalation from '@/assets/packs/escalation.json'
import hygiene from '@/assets/packs/hygiene.json'
import type { ProfileId } from '@/lib/profile/profile'
import { checkPack } from './check-pack'
import type { Pack, PackKind } from './pack'
import { applyVariant, packVariant } from './pack-variant'
import { VARIANTS } from './variants'

const BASES: Readonly<Record<PackKind, unknown>> = { hygiene, escalation }

/** Ids of the rubrics that come with the product: the two bases, then their variants. */
export const BUILT_IN_IDS: readonly string[] = [...Object.keys(BASES), ...VARIANTS.keys()]

/** Each is made and checked when first asked for: a worker that has just started needs two of them. */
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

/** @throws Error for what is not in {@link BUILT_IN_IDS}, or does not hold as a rubric. */
function requireBuiltIn(id: string): Pack {
  const known = made.get(id)
  if (known) return known
  const variant = VARIANTS.get(id)
  const checked = checkPack(variant === undefined ? BASES[id as PackKind] : fromVariant(variant))
  if (!checked.ok)
    throw new Error(
      `${id}: ${checked.faults.map((each) => `${each.path.join('.')}: ${each.message}`).join('; ')}`,
    )
  made.set(id, checked.pack)
  return checked.pack
}

function fromVariant(value: unknown): Pack {
  const variant = packVariant.parse(value)
  return applyVariant(requireBuiltIn(variant.extends), variant)
}
