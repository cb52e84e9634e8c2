import { z } from 'zod'
import { criterion, pack, type Criterion, type Pack } from './pack'

/** Why somebody who leads a team would agree to it, one sentence. Only for who reads the file. */
const because = z.string().min(1).max(400)
const { id, title, ready, groups } = pack.shape

/** What a variant changes of one criterion of its base. */
const change = z.strictObject({ off: z.literal(true).optional(), because }).extend(
  criterion
    .pick({
      title: true,
      why: true,
      fix: true,
      missing: true,
      notApplicable: true,
      weight: true,
      critical: true,
    })
    .partial().shape,
)
type Change = z.infer<typeof change>

/** A rubric told by how it differs from another one. Closed, like a pack. */
export const packVariant = z.strictObject({
  /** Id of the pack it starts from. */
  extends: id,
  id,
  title,
  /** How often the variant itself has been changed; see {@link versionOf}. */
  revision: z.number().int().nonnegative(),
  /** What it is for. */
  because,
  /** Replaces the base's readiness. */
  ready: ready.unwrap().extend({ because }).optional(),
  /** Groups beside the base's. */
  groups: groups.optional(),
  /** Changes by the id of the criterion. */
  change: z.record(id, change),
  /** Criteria beside the base's. */
  add: z.array(criterion.extend({ because })).optional(),
})
export type PackVariant = z.infer<typeof packVariant>

/**
 * The pack a variant describes. Scale and kind are the base's. Pure.
 *
 * @throws Error when the variant changes a criterion its base does not have.
 */
export function applyVariant(base: Pack, variant: PackVariant): Pack {
  const unknown = Object.keys(variant.change).find((each) => !base.criteria.some((one) => one.id === each))
  if (unknown !== undefined)
    throw new Error(`${variant.id} changes "${unknown}", which ${base.id} does not have`)
  const changed = base.criteria.map((each) => {
    const wanted = variant.change[each.id]
    return wanted ? changedCriterion(each, wanted) : each
  })
  const added = (variant.add ?? []).map(without)
  return {
    ...base,
    id: variant.id,
    version: versionOf(base, variant),
    title: variant.title,
    ...(variant.ready ? { ready: without(variant.ready) } : {}),
    groups: [...base.groups, ...(variant.groups ?? [])],
    criteria: [...changed, ...added],
  }
}

/**
 * The base's version with the variant's revision added to its last number. Both only ever grow, so a version never comes
 * back with another content.
 */
function versionOf(base: Pack, { revision }: PackVariant): string {
  const [major = '1', minor = '0', patch = '0'] = base.version.split('.')
  return `${major}.${minor}.${String(Number(patch) + revision)}`
}

function changedCriterion(before: Criterion, wanted: Change): Criterion {
  const { title = before.title, why = before.why, fix = before.fix, weight = before.weight } = wanted
  return { ...before, ...without(wanted), title, why, fix, weight }
}

/** A value without the reason that stands in its file. */
function without<T extends { readonly because: string }>(value: T): Omit<T, 'because'> {
  const rest: Omit<T, 'because'> & { because?: string } = { ...value }
  delete rest.because
  return rest
}
