import type { TicketPriority } from './snapshot'

/** What hosts and their administrators call the steps. */
const PRIORITIES: readonly [RegExp, TicketPriority][] = [
  [/^(?:highest|blocker|critical|urgent|p1|sev[- ]?1|höchste|kritisch|dringend)\b/i, 'urgent'],
  [/^(?:high|major|p2|sev[- ]?2|hoch)\b/i, 'high'],
  [/^(?:medium|normal|p3|sev[- ]?3|mittel)\b/i, 'normal'],
  [/^(?:low|lowest|minor|trivial|p[45]|sev[- ]?[45]|niedrig|niedrigste|gering)\b/i, 'low'],
]

/** The step of the scale behind a priority's name; undefined for words not known. */
export function priorityOf(name: string): TicketPriority | undefined {
  return PRIORITIES.find(([pattern]) => pattern.test(name.trim()))?.[1]
}
