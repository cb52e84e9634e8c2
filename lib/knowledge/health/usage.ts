import { originalId } from '../index/translations'
import type { PastAnswer, PastTicket } from '../learning/past-ticket'

/** What past tickets say of the articles. */
export interface Usage {
  /** How many tickets an article or a translation of it answered, by the original's id. */
  readonly tickets: ReadonlyMap<string, number>
  /** Tickets that had an article for an answer. */
  readonly answered: number
}

/** Which articles answered past tickets; what a person called unfitting is no answer. */
export function usageOf(past: Iterable<PastTicket>): Usage {
  const tickets = new Map<string, number>()
  let answered = 0
  for (const { answers } of past) {
    const idsOf = (some: readonly PastAnswer[]) => some.map(({ articleId }) => originalId(articleId))
    const unfit = new Set(idsOf(answers.filter(({ how }) => how === 'not-this')))
    const given = new Set(idsOf(answers).filter((id) => !unfit.has(id)))
    if (given.size > 0) answered += 1
    for (const id of given) tickets.set(id, (tickets.get(id) ?? 0) + 1)
  }
  return { tickets, answered }
}
