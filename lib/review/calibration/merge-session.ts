import { MOST_DECISIONS, type CalibrationSession, type Decision } from './session'

/**
 * Two copies of one session as one: the decisions of both, and opened where either was. Which copy comes first makes no
 * difference, and neither does putting them together twice. A decision id that stands for two different decisions keeps both.
 *
 * @param one as its schema gave it, as `other`
 * @returns null where they are not copies of one session, or have more decisions than a session may hold
 */
export function mergeSessions(one: CalibrationSession, other: CalibrationSession): CalibrationSession | null {
  if (frameOf(one) !== frameOf(other)) return null
  const decisions = new Map<string, Decision>()
  for (const decision of [...one.decisions, ...other.decisions]) decisions.set(orderOf(decision), decision)
  if (decisions.size > MOST_DECISIONS) return null
  return {
    ...one,
    opened: firstOpened(one.opened, other.opened),
    decisions: [...decisions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, decision]) => decision),
  }
}

/** What never changes of a session. */
function frameOf(session: CalibrationSession): string {
  return JSON.stringify({ ...session, opened: null, decisions: [] })
}

/** By time, then by all that is said. */
function orderOf(said: { readonly at: string }): string {
  return `${said.at} ${JSON.stringify(said)}`
}

function firstOpened(
  one: CalibrationSession['opened'],
  other: CalibrationSession['opened'],
): CalibrationSession['opened'] {
  if (!one || !other) return one ?? other
  return orderOf(one) <= orderOf(other) ? one : other
}
