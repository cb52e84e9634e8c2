import type { Criterion, Pack } from './pack'
import { withText } from './localized'
import { slugOf } from './slug'
import type { Stage } from './stage'

/** The texts of a criterion that a person may change. */
export type CriterionText = 'title' | 'why' | 'fix'

/** The pack with one of its criteria changed; the same pack when it has none of that id. */
export function changeCriterion(pack: Pack, id: string, change: (criterion: Criterion) => Criterion): Pack {
  return { ...pack, criteria: pack.criteria.map((each) => (each.id === id ? change(each) : each)) }
}

/** @param weight above 0 and at most 100; brought into that range */
export function setWeight(pack: Pack, id: string, weight: number): Pack {
  return changeCriterion(pack, id, (each) => ({ ...each, weight: Math.min(100, Math.max(0.1, weight)) }))
}

/** Switches a criterion off, or on again. One that is off is not judged and counts for nothing. */
export function setOff(pack: Pack, id: string, off: boolean): Pack {
  return changeCriterion(pack, id, (each) => {
    const changed = { ...each }
    if (off) changed.off = true
    else delete changed.off
    return changed
  })
}

/** Makes a criterion critical, or an ordinary one. */
export function setCritical(pack: Pack, id: string, critical: boolean): Pack {
  return changeCriterion(pack, id, (each) => {
    const changed = { ...each }
    if (critical) changed.critical = true
    else delete changed.critical
    return changed
  })
}

/** Sets the stages in which a criterion applies; none is refused: the pack stays as it is. */
export function setStages(pack: Pack, id: string, stages: readonly Stage[]): Pack {
  return stages.length === 0 ? pack : changeCriterion(pack, id, (each) => ({ ...each, stages: [...stages] }))
}

/** Changes a text of a criterion in the language that `locale` sees. An empty text is refused. */
export function setText(pack: Pack, id: string, which: CriterionText, text: string, locale: string): Pack {
  const wanted = text.trim()
  if (wanted === '') return pack
  return changeCriterion(pack, id, (each) => ({ ...each, [which]: withText(each[which], wanted, locale) }))
}

/** Changes the title of the pack itself. An empty text is refused. */
export function setPackTitle(pack: Pack, text: string, locale: string): Pack {
  const wanted = text.trim()
  return wanted === '' ? pack : { ...pack, title: withText(pack.title, wanted, locale) }
}

/** Sets the score from which a ticket counts as ready, kept on the scale; a pack without readiness stays as it is. */
export function setReadyScore(pack: Pack, score: number): Pack {
  if (!pack.ready) return pack
  const { min, max } = pack.scale
  return { ...pack, ready: { ...pack.ready, score: Math.min(max, Math.max(min, score)) } }
}

/** Says whether a criterion must be passed for a ticket to be ready; a pack without readiness stays as it is. */
export function setRequired(pack: Pack, id: string, required: boolean): Pack {
  if (!pack.ready || pack.ready.passed.includes(id) === required) return pack
  const passed = required ? [...pack.ready.passed, id] : pack.ready.passed.filter((each) => each !== id)
  return { ...pack, ready: { ...pack.ready, passed } }
}

/** Adds a criterion after the last of its group. Its id is made from `title` and is unique in the pack. */
export function addCriterion(
  pack: Pack,
  criterion: Omit<Criterion, 'id'>,
  title: string,
): { readonly pack: Pack; readonly id: string } {
  const id = freeId(
    title,
    pack.criteria.map((each) => each.id),
  )
  const last = pack.criteria.findLastIndex(({ group }) => group === criterion.group)
  const at = last < 0 ? pack.criteria.length : last + 1
  return { id, pack: { ...pack, criteria: pack.criteria.toSpliced(at, 0, { ...criterion, id }) } }
}

/** Whether a criterion may be taken out: it was added to what the pack rests on, and is not the last one. */
export function isRemovable(pack: Pack, id: string, base: Pack | null): boolean {
  return pack.criteria.length > 1 && !base?.criteria.some((each) => each.id === id)
}

/** Takes a criterion out, also from what readiness asks for. */
export function removeCriterion(pack: Pack, id: string): Pack {
  const without = { ...pack, criteria: pack.criteria.filter((each) => each.id !== id) }
  return setRequired(without, id, false)
}

/** Puts one criterion back to how it is in the pack that this one rests on, there required or not as well. */
export function resetCriterion(pack: Pack, id: string, base: Pack): Pack {
  const original = base.criteria.find((each) => each.id === id)
  if (!original) return pack
  const required = base.ready?.passed.includes(id) ?? false
  return setRequired(
    changeCriterion(pack, id, () => original),
    id,
    required,
  )
}

/** The share each criterion has of the whole weight, 0–1, by id; one that is off has none. */
export function weightShares(pack: Pack): ReadonlyMap<string, number> {
  const whole = pack.criteria.reduce((sum, { weight, off }) => (off ? sum : sum + weight), 0)
  return new Map(
    pack.criteria.map(({ id, weight, off }) => [id, off || whole === 0 ? 0 : weight / whole] as const),
  )
}

/** An id made from a title that none of `taken` has: `says-thanks`, `says-thanks-2`. */
export function freeId(title: string, taken: readonly string[]): string {
  const slug = slugOf(title)
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? slug : `${slug}-${String(count)}`
    if (!taken.includes(id)) return id
  }
}
