import type { HostFailure, HostFailureReason, HostResult } from './contract'

/** Failures that say something of the ticket that was asked for; all others are the host's, and meet the next ticket, too. */
const OF_ONE_TICKET: ReadonlySet<HostFailureReason> = new Set([
  'not-found',
  'forbidden',
  'malformed',
  'not-json',
  'truncated',
])

/** The first failure among answers that is the host's own; undefined where the ticket can be made of them. */
export function hostFailureIn(answers: readonly HostResult<unknown>[]): HostFailure | undefined {
  return answers.find((one): one is HostFailure => !one.ok && !OF_ONE_TICKET.has(one.reason))
}
