import type { Candidate } from './candidate'
import type { Stratifier } from './reason'

/** Stands between the parts of a stratum's name. */
export const STRATUM_SEPARATOR = ' · '
/** Stand for what was read and is not set, and for what could not be read. */
export const STRATUM_NONE = '–'
export const STRATUM_UNKNOWN = '?'

/**
 * The names of the strata of tickets, in the order of the stratifiers: `Mira Okafor · email · high`. Two agents of one name have
 * their ids beside it.
 */
export function strataOf(
  candidates: readonly Candidate[],
  by: readonly Stratifier[],
): (one: Candidate) => string {
  const ids = new Map<string, Set<string>>()
  for (const { agent } of candidates)
    if (typeof agent === 'object') ids.set(agent.name, (ids.get(agent.name) ?? new Set()).add(agent.id))
  const agentName = (agent: Candidate['agent']) => {
    if (typeof agent === 'string') return word(agent)
    const isShared = (ids.get(agent.name)?.size ?? 0) > 1
    return (isShared ? `${agent.name} (${agent.id})` : agent.name).slice(0, 180)
  }
  const parts: Record<Stratifier, (one: Candidate) => string> = {
    agent: ({ agent }) => agentName(agent),
    channel: ({ channel }) => (typeof channel === 'string' ? word(channel) : channel.name),
    severity: ({ priority }) => word(priority),
  }
  return (one) => by.map((each) => parts[each](one)).join(STRATUM_SEPARATOR)
}

function word(value: string): string {
  return value === 'none' ? STRATUM_NONE : value === 'unknown' ? STRATUM_UNKNOWN : value
}
