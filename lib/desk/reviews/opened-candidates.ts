import { ticketAddress } from '@/lib/host/ticket-address'
import { MOST_CANDIDATES } from '@/lib/messaging/reviews/review-list-calls'
import { ticketId, ticketName, type TicketName } from '@/lib/review/record/review'
import type { Candidate } from '@/lib/review/sample/candidate'
import { candidateOf } from '@/lib/review/sample/candidate-of'
import type { RememberedCard } from '@/lib/rubric/explain-change'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'

/**
 * Tickets that were opened in this browser, those read last first: whole as far as they are in memory, of the others the score and
 * the number of messages that are remembered of the last visit.
 *
 * @param score of a ticket that is in memory, 0–100
 */
export function openedCandidates(
  recent: readonly TicketSnapshot[],
  remembered: Readonly<Record<string, RememberedCard>>,
  score: (snapshot: TicketSnapshot) => number | null,
): Candidate[] {
  const inMemory = recent.map((snapshot) => candidateOf(snapshot, score(snapshot)))
  const known = new Set(inMemory.map(ticketId))
  const visited = Object.entries(remembered)
    .toSorted(([, a], [, b]) => (a.readAt < b.readAt ? 1 : -1))
    .flatMap(([id, card]) => (known.has(id) ? [] : (rememberedCandidate(id, card) ?? [])))
  return [...inMemory, ...visited].slice(0, MOST_CANDIDATES)
}

function rememberedCandidate(id: string, { score, messages }: RememberedCard): Candidate | null {
  const name = nameOf(id)
  return (
    name && {
      ...name,
      url: ticketAddress(name),
      agent: 'unknown',
      channel: 'unknown',
      priority: 'unknown',
      // A rubric of the team's own may have another scale; without the rubric that is not known any more.
      hygiene: score !== null && score >= 0 && score <= 100 ? score : null,
      reopened: 'unknown',
      escalated: 'unknown',
      breached: 'unknown',
      messages,
      rating: 'unknown',
    }
  )
}

/** The ticket that {@link ticketId} names. */
function nameOf(id: string): TicketName | null {
  const [host, site, ...key] = id.split(' ')
  return ticketName.safeParse({ host, site, key: key.join(' ') }).data ?? null
}
