import { ticketId, type ReviewPerson } from '../record/review'
import type { Candidate } from './candidate'
import type { ListChoice } from './list-choice'
import { pickRandom } from './pick-random'
import { pickTargeted } from './pick-targeted'
import type { ListedTicket, ReviewList } from './review-list'

/** What a list is made with beside its tickets. */
export interface ListFrame {
  readonly id: string
  readonly title: string
  /** ISO 8601 UTC. */
  readonly at: string
  readonly by: ReviewPerson
  readonly origin: ReviewList['origin']
}

/** A new list of the tickets that a choice picks; null where it picks none. */
export function makeList(
  population: readonly Candidate[],
  choice: ListChoice,
  frame: ListFrame,
): ReviewList | null {
  const base = { ...frame, population: new Set(population.map(ticketId)).size }
  if (choice.how === 'random') {
    const tickets = pickRandom(population, choice).map(({ candidate, stratum }) =>
      listed(candidate, { stratum, reasons: [] }),
    )
    const { seed, strata } = choice
    return tickets.length === 0 ? null : { ...base, how: 'random', seed, strata, tickets }
  }
  const tickets = pickTargeted(population, choice).picks.map(({ candidate, reasons }) =>
    listed(candidate, { stratum: null, reasons }),
  )
  return tickets.length === 0 ? null : { ...base, how: 'targeted', reasons: choice.reasons, tickets }
}

function listed(
  { host, site, key, url, agent }: Candidate,
  why: Pick<ListedTicket, 'stratum' | 'reasons'>,
): ListedTicket {
  return { host, site, key, url, agent: typeof agent === 'string' ? null : agent, ...why, state: 'open' }
}
