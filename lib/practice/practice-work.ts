import { z } from 'zod'
import { OWN_VERDICTS } from './score-practice'

/** Characters that an answer may have. */
export const LONGEST_ANSWER = 20_000

/** What a person has done on a practice ticket so far. */
export const practiceWork = z.strictObject({
  /** Their verdicts, by criterion. */
  own: z.record(z.string(), z.enum(OWN_VERDICTS)),
  /** Whether they have seen the rubric's. */
  compared: z.boolean(),
  text: z.string().max(LONGEST_ANSWER),
  /** The answer that was checked last; null until then. */
  checked: z.string().max(LONGEST_ANSWER).nullable(),
})
export type PracticeWork = z.infer<typeof practiceWork>

export const NO_WORK: PracticeWork = { own: {}, compared: false, text: '', checked: null }

/** How far a ticket is: `done` when its verdicts were compared and an answer was checked. */
export type Progress = 'new' | 'begun' | 'done'

export function progressOf({ own, compared, text, checked }: PracticeWork): Progress {
  if (compared && checked !== null) return 'done'
  return Object.keys(own).length > 0 || text !== '' ? 'begun' : 'new'
}

/** Work as it was kept; what does not hold is as if nothing had been done. */
export function readWork(kept: string | null): PracticeWork {
  if (kept === null) return NO_WORK
  try {
    const read = practiceWork.safeParse(JSON.parse(kept))
    return read.success ? read.data : NO_WORK
  } catch {
    return NO_WORK
  }
}
