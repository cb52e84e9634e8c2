import { ticketId, type Pick, type TicketName } from '../record/review'
import type { ListedTicket, ReviewList } from './review-list'

/** Where a ticket stands in a list of tickets to review. */
export interface ListPlace {
  readonly list: string
  readonly title: string
  /** From 1 on. */
  readonly position: number
  readonly of: number
  readonly done: number
  /** Others that wait. */
  readonly waiting: number
  readonly state: ListedTicket['state']
}

/** A ticket's place in a list, with the list and the entry it is. */
export interface FoundPlace {
  readonly place: ListPlace
  readonly list: ReviewList
  readonly entry: ListedTicket
}

/** The place of a ticket: in a list where it waits, the newest first, or else in the newest that has it; null in none. */
export function placeOf(lists: readonly ReviewList[], ticket: TicketName): FoundPlace | null {
  const id = ticketId(ticket)
  const found = [...lists]
    .sort((one, other) => (one.at < other.at ? 1 : -1))
    .flatMap((list) => {
      const index = list.tickets.findIndex((each) => ticketId(each) === id)
      const entry = list.tickets[index]
      return entry ? [{ list, entry, place: toPlace(list, index, entry) }] : []
    })
  return found.find(({ entry }) => entry.state === 'open') ?? found[0] ?? null
}

function toPlace(list: ReviewList, index: number, entry: ListedTicket): ListPlace {
  const waits = list.tickets.filter(({ state }, at) => state === 'open' && at !== index)
  return {
    list: list.id,
    title: list.title,
    position: index + 1,
    of: list.tickets.length,
    done: list.tickets.filter(({ state }) => state === 'done').length,
    waiting: waits.length,
    state: entry.state,
  }
}

/** Why a ticket is reviewed, by its place. */
export function pickOf(found: FoundPlace | null): Pick {
  if (!found || found.entry.state !== 'open') return { how: 'chosen' }
  const { list, entry } = found
  if (list.how === 'random') return { how: 'random', list: list.id, stratum: entry.stratum }
  return {
    how: 'targeted',
    list: list.id,
    reasons: entry.reasons.length > 0 ? entry.reasons : list.reasons,
  }
}

/** The ticket of a list that comes after this one and waits, from the beginning again after the last; null where none does. */
export function nextOf({ tickets }: ReviewList, after: TicketName): ListedTicket | null {
  const id = ticketId(after)
  const index = tickets.findIndex((each) => ticketId(each) === id)
  const others = [...tickets.slice(index + 1), ...tickets.slice(0, Math.max(index, 0))]
  return others.find(({ state }) => state === 'open') ?? null
}
