import type { PackFault } from '@/lib/rubric/pack-fault'

/** Why a document was not kept. What was changed is still there. */
export interface Refusal {
  readonly ok: false
  /** What happened, and what to do. */
  readonly text: string
  /** What is wrong with its text, by line; empty where that is not the reason. */
  readonly faults: readonly PackFault[]
  /** Whether another window kept a newer version meanwhile. */
  readonly elsewhere: boolean
}

/** What became of a document that was to be taken in. */
export type Outcome = Refusal | { readonly ok: true; readonly text: string }

/** Stands for the answer where none came. */
export const UNANSWERED = { ok: false, reason: 'unanswered' } as const

/** A refusal as it is told. @param sentence the words for its reason */
export function refused<R extends string>(
  { reason, faults = [] }: { readonly reason: R; readonly faults?: readonly PackFault[] },
  sentence: (reason: R) => string,
): Refusal {
  return { ok: false, text: sentence(reason), faults, elsewhere: reason === 'elsewhere' }
}
