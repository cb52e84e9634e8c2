import type { CalibrationSession, Decision } from '../calibration/session'
import { addById } from './by-id'

/** Decisions of one session at most; see its schema. */
const MOST_DECISIONS = 1_000

/**
 * Two states of one calibration session as one: all decisions, and opened where it was opened in either, the first time.
 * Null where they are not the same session, or would hold too many decisions. No order matters.
 */
export function sessionUnion(one: CalibrationSession, other: CalibrationSession): CalibrationSession | null {
  if (frameOf(one) !== frameOf(other)) return null
  const decisions = new Map<string, Decision>()
  for (const decision of [...one.decisions, ...other.decisions]) addById(decisions, decision, () => undefined)
  if (decisions.size > MOST_DECISIONS) return null
  return {
    ...one,
    opened: firstOpened(one.opened, other.opened),
    decisions: [...decisions.values()].sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1)),
  }
}

/** What never changes of a session. */
function frameOf(session: CalibrationSession): string {
  return JSON.stringify({ ...session, opened: null, decisions: [] })
}

function firstOpened(
  one: CalibrationSession['opened'],
  other: CalibrationSession['opened'],
): CalibrationSession['opened'] {
  if (!one || !other) return one ?? other
  const key = (opened: typeof one) => opened.at + JSON.stringify(opened)
  return key(one) <= key(other) ? one : other
}
