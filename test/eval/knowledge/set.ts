import type { Article } from '@/lib/knowledge/article'
import type { KnowledgeQuery } from '@/lib/knowledge/query'
import type { Grades } from './relevance'

/** A ticket to rank articles for. */
export interface EvalTicket {
  readonly id: string
  /** ISO date or moment; empty where unknown. */
  readonly created: string
  /** All its words, as a rival without our query cleaning gets them. */
  readonly text: string
  /** What Deskhand asks for it. Made when measured, so that its time counts. */
  query(): KnowledgeQuery
  /** The articles that answer it; empty where nobody said. */
  readonly grades: Grades
}

/** Articles and tickets to measure with. */
export interface KnowledgeSet {
  readonly name: string
  readonly articles: readonly Article[]
  /** Earlier tickets; learning may use them. */
  readonly history: readonly EvalTicket[]
  /** Later tickets, those with known answers only. */
  readonly measured: readonly EvalTicket[]
}

/**
 * Splits tickets by their own `split`, else by date: the last fifth is measured, the rest is history. Tickets without
 * known answers are never measured.
 */
export function splitTickets<T extends { ticket: EvalTicket; split: 'history' | 'measure' | undefined }>(
  all: readonly T[],
): { history: EvalTicket[]; measured: EvalTicket[] } {
  const dated = all.filter((one) => one.split === undefined)
  const inOrder = [...dated].sort((a, b) =>
    a.ticket.created < b.ticket.created ? -1 : a.ticket.created > b.ticket.created ? 1 : 0,
  )
  const later = new Set(inOrder.slice(Math.floor(inOrder.length * 0.8)))
  const isMeasured = (one: T) => one.split === 'measure' || later.has(one)
  return {
    history: all.filter((one) => !isMeasured(one)).map((one) => one.ticket),
    measured: all.filter((one) => isMeasured(one) && one.ticket.grades.size > 0).map((one) => one.ticket),
  }
}
