import type { Remover } from './removal'
import type { Revision } from '../record/review'

/** A review after something was taken out of it: its revisions rewritten, and a new one that counts from now on. */
export interface Rewritten {
  /** In place of those that were there, in their order. */
  readonly revisions: readonly Revision[]
  readonly next: Revision
}

/**
 * Takes out of all revisions of a review what was removed: history must not keep it. The new revision on top says that it was done, and
 * wins wherever others still have the old ones. Null where there was nothing to take out.
 *
 * @param revisions the last one counts
 * @param by who asked for it
 * @param at ISO 8601 UTC
 */
export function rewritten(
  revisions: readonly Revision[],
  remover: Remover,
  { by, at }: Pick<Revision, 'by' | 'at'>,
): Rewritten | null {
  const after = revisions.map((one) => remover.revision(one))
  const head = after.at(-1)
  if (!head || after.every((one, index) => one === revisions[index])) return null
  const next: Revision = { ...head, counter: head.counter + 1, at, by: remover.person(by), why: 'privacy' }
  return { revisions: after, next }
}
