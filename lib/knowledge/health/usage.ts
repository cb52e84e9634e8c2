import type { PastTicket } from '../learning/past-ticket'

/** What past tickets say of the articles. */
export interface Usage {
  /** By article id how many tickets it answered. */
  readonly tickets: ReadonlyMap<string, number>
  /** Tickets that had an article for an answer. */
  readonly answered: number
}

/** Which articles answered past tickets; what a person called unfitting is no answer. */
export function usageOf(past: Iterable<PastTicket>): Usage {
  const tickets = new Map<string, number>()
  let answered = 0
  for (const { answers } of past) {
    const unfit = new Set(answers.filter(({ how }) => how === 'not-this').map(({ articleId }) => articleId))
    const given = new Set(answers.map(({ articleId }) => articleId).filter((id) => !unfit.has(id)))
    if (given.size > 0) answered += 1
    for (const id of given) tickets.set(id, (tickets.get(id) ?? 0) + 1)
  }
  return { tickets, answered }
}
