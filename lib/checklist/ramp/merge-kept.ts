import type { TicketActivity } from '../activity'
import { MOST_ARTICLES, MOST_TICKETS, ticketId, type RampKept, type RampPerson } from './ramp-kept'

/** What a file brings to what is here. */
export interface MergeReport {
  readonly tickets: { readonly added: number; readonly renewed: number; readonly known: number }
  readonly articles: number
  /** Goals of which the file says something newer. */
  readonly goals: number
  /** The file's first day where it is taken; null where there was one here, or the file has none. */
  readonly start: string | null
}

/**
 * Two lots of one person's as one. Of what is in both the newer counts; first day and role stay as they are here where they
 * were said. Beyond what is kept at most, the oldest is left out.
 */
export function mergeKept(here: RampKept, file: RampKept): { kept: RampKept; report: MergeReport } {
  const tickets = mergeTickets(here.tickets, file.tickets)
  const knownArticles = new Set(here.articles.map(({ id }) => id))
  const articles = file.articles.filter(({ id }) => !knownArticles.has(id))
  const { person, goals } = mergePersons(here.person, file.person)
  return {
    kept: {
      person,
      tickets: tickets.all,
      articles: [...here.articles, ...articles].toSorted(byMoment).slice(-MOST_ARTICLES),
    },
    report: {
      tickets: tickets.report,
      articles: articles.length,
      goals,
      start: here.person.start === null ? file.person.start : null,
    },
  }
}

function mergeTickets(here: readonly TicketActivity[], file: readonly TicketActivity[]) {
  const all = new Map(here.map((one) => [ticketId(one), one]))
  const report = { added: 0, renewed: 0, known: 0 }
  for (const ticket of file) {
    const id = ticketId(ticket)
    const known = all.get(id)
    report[known === undefined ? 'added' : ticket.at > known.at ? 'renewed' : 'known'] += 1
    if (known === undefined || ticket.at > known.at) all.set(id, ticket)
  }
  return { all: [...all.values()].toSorted(byMoment).slice(-MOST_TICKETS), report }
}

function mergePersons(here: RampPerson, file: RampPerson): { person: RampPerson; goals: number } {
  const newer = Object.entries(file.goals).filter(([key, { at }]) => at > (here.goals[key]?.at ?? ''))
  return {
    person: {
      start: here.start ?? file.start,
      role: here.role ?? file.role,
      counting: here.counting,
      goals: { ...here.goals, ...Object.fromEntries(newer) },
    },
    goals: newer.length,
  }
}

function byMoment(one: { readonly at: string }, other: { readonly at: string }): number {
  return one.at.localeCompare(other.at)
}
