import type { ListedTicket, ReviewList } from './review-list'

/** How far a list is. `wanted` leaves out what was skipped and what is gone: that cannot be reviewed. */
export interface ListProgress {
  readonly done: number
  readonly wanted: number
  readonly skipped: number
  readonly gone: number
}

export function progressOf({ tickets }: Pick<ReviewList, 'tickets'>): ListProgress {
  const count = (state: ListedTicket['state']) => tickets.filter((one) => one.state === state).length
  const done = count('done')
  return { done, wanted: done + count('open'), skipped: count('skipped'), gone: count('gone') }
}

/** The ticket of a list that is reviewed next; undefined when none is left. */
export function nextListed({ tickets }: Pick<ReviewList, 'tickets'>): ListedTicket | undefined {
  return tickets.find(({ state }) => state === 'open')
}
