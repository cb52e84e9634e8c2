import { sameLanguages, spanOf, type SourceChoice } from '@/lib/knowledge/source-choice'
import type { SourceState } from '@/lib/knowledge/store'

/** Whether a source is to be looked at when a page of its helpdesk is opened. @param now milliseconds */
export function isDue(state: SourceState | null, choice: SourceChoice, most: number, now: number): boolean {
  if (state?.paused) return false
  if (state?.run) return true
  const next = nextLook(state, choice, most)
  return next !== null && next <= now
}

/**
 * The moment from which a source is looked at again, in milliseconds; 0 where it was never read as it is wanted now, null where
 * only a person starts it.
 * @param most articles of a source that are kept
 */
export function nextLook(state: SourceState | null, choice: SourceChoice, most: number): number | null {
  const span = spanOf(choice.every)
  if (span === null) return null
  const looked = state && isAsWanted(state, choice, most) ? state.lastIncremental : null
  const moments = [looked, state?.stoppedAt].flatMap((moment) => (moment ? Date.parse(moment) : []))
  return moments.length === 0 ? 0 : Math.max(...moments) + span
}

/** Whether the last listing holds what is chosen now: as much of it, in these languages. */
function isAsWanted(
  { lastFull, languages, limit }: SourceState,
  choice: SourceChoice,
  most: number,
): boolean {
  if (!choice.keep) return true
  if ((limit ?? most) < most) return false
  return lastFull !== null && sameLanguages(languages, choice.languages)
}
