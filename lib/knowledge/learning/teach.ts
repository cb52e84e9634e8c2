import { findPrivate } from '@/lib/privacy/find-private'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { queryOfTicket } from '../ticket-query'
import type { KnowledgeQuery } from '../query'
import {
  MOST_ANSWERS,
  MOST_TAGS,
  MOST_TERMS,
  pastTicketId,
  type PastAnswer,
  type PastTicket,
} from './past-ticket'

/** A ticket to learn from: all it can teach, with words that may still turn out to be too rare to be kept. */
export interface Lesson {
  readonly ticket: Omit<PastTicket, 'terms'>
  readonly query: KnowledgeQuery
}

/**
 * What a ticket teaches; null when nothing: it has neither an answer nor an end. Words in which a privacy finder finds
 * something, and names of the ticket's people, are left out. Pure.
 */
export function lessonOf(snapshot: TicketSnapshot, answers: readonly PastAnswer[]): Lesson | null {
  const state = valueOf(snapshot.state)
  if (answers.length === 0 && state !== 'solved' && state !== 'closed') return null
  const { site, key } = snapshot
  return {
    ticket: {
      id: pastTicketId(site, key),
      site,
      key,
      url: snapshot.url.slice(0, 500),
      at: lastChangeOf(snapshot),
      answers: answers.slice(0, MOST_ANSWERS),
      ...presentIn(snapshot),
    },
    query: queryOfTicket(withoutPrivate(snapshot)),
  }
}

/** What a ticket has in the fields that tickets like it may want, too. */
export function presentIn(
  snapshot: TicketSnapshot,
): Pick<PastTicket, 'tags' | 'category' | 'priority' | 'group'> {
  return {
    tags: (valueOf(snapshot.tags) ?? []).slice(0, MOST_TAGS).map((tag) => tag.slice(0, 100)),
    category: valueOf(snapshot.type)?.slice(0, 200) ?? null,
    priority: valueOf(snapshot.priority) ?? null,
    group: valueOf(snapshot.group)?.slice(0, 200) ?? null,
  }
}

/** The moment of the last message, or of the reading where there is none; ISO 8601 UTC. */
export function lastChangeOf(snapshot: TicketSnapshot): string {
  return valueOf(snapshot.messages)?.at(-1)?.at ?? snapshot.readAt
}

/** What is kept of a lesson: the terms that may be, the heaviest first. */
export function keptOf({ ticket, query }: Lesson, mayKeep: (term: string) => boolean): PastTicket {
  const terms = query.terms
    .filter(({ term }) => mayKeep(term))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_TERMS)
    .map(({ term, weight }): [string, number] => [term, Math.round(weight * 100) / 100])
  return { ...ticket, terms }
}

/** Addresses that agents linked in public replies, each once. */
export function linksInAnswers(snapshot: TicketSnapshot): string[] {
  const linked = (valueOf(snapshot.messages) ?? [])
    .filter(({ author, visibility }) => author.role === 'agent' && visibility === 'public')
    .flatMap(({ links }) => links)
    .map(({ href }) => href)
  return [...new Set(linked)]
}

/** The ticket with blanks for everything private; only what the requester wrote is read on. */
export function withoutPrivate(snapshot: TicketSnapshot): TicketSnapshot {
  const messages = valueOf(snapshot.messages) ?? []
  const people = [...new Set(messages.map(({ author }) => author.name).filter(Boolean))]
  const blanked = (text: string) => {
    let out = ''
    let at = 0
    for (const { start, end } of findPrivate(text, { people, minimum: 'possible' })) {
      out += `${text.slice(at, start)}${' '.repeat(end - start)}`
      at = end
    }
    return out + text.slice(at)
  }
  const { subject } = snapshot
  return {
    ...snapshot,
    subject: 'value' in subject ? { ...subject, value: blanked(subject.value) } : subject,
    messages:
      'value' in snapshot.messages
        ? {
            ...snapshot.messages,
            value: messages
              .filter(({ author }) => author.role !== 'agent')
              .map((message) => ({ ...message, text: blanked(message.text) })),
          }
        : snapshot.messages,
  }
}
