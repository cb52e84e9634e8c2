import { findPrivate } from '@/lib/privacy/find-private'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { articleIdOf } from '../article-address'
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
import type { TermCensus } from './term-census'

/** A ticket to learn from: all it can teach, with words that may still turn out to be too rare to be kept. */
export interface Lesson {
  readonly ticket: Omit<PastTicket, 'terms'>
  readonly query: KnowledgeQuery
}

/**
 * What a ticket teaches; null when nothing: it has neither an answer nor an end. Words in which a privacy finder finds
 * something, and names of the ticket's people, are left out. Pure.
 * @param sourceId the knowledge base of the ticket's site @param known whether an id is an article's
 */
export function lessonOf(
  snapshot: TicketSnapshot,
  sourceId: string,
  known: (articleId: string) => boolean,
): Lesson | null {
  const answers = answersOf(snapshot, sourceId, known)
  const state = valueOf(snapshot.state)
  if (answers.length === 0 && state !== 'solved' && state !== 'closed') return null
  const { site, key } = snapshot
  const messages = valueOf(snapshot.messages) ?? []
  return {
    ticket: {
      id: pastTicketId(site, key),
      site,
      key,
      at: messages.at(-1)?.at ?? snapshot.readAt,
      answers,
      tags: (valueOf(snapshot.tags) ?? []).slice(0, MOST_TAGS).map((tag) => tag.slice(0, 100)),
      category: valueOf(snapshot.type)?.slice(0, 200) ?? null,
      priority: valueOf(snapshot.priority) ?? null,
      group: valueOf(snapshot.group)?.slice(0, 200) ?? null,
    },
    query: queryOfTicket(withoutPrivate(snapshot)),
  }
}

/** What is kept of a lesson: its common terms, the heaviest first. */
export function keptOf({ ticket, query }: Lesson, census: TermCensus): PastTicket {
  const terms = query.terms
    .filter(({ term }) => census.isCommon(term))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_TERMS)
    .map(({ term, weight }): [string, number] => [term, Math.round(weight * 100) / 100])
  return { ...ticket, terms }
}

/** Articles that agents linked in public replies, each once. */
function answersOf(
  snapshot: TicketSnapshot,
  sourceId: string,
  known: (articleId: string) => boolean,
): PastAnswer[] {
  const linked = (valueOf(snapshot.messages) ?? [])
    .filter(({ author, visibility }) => author.role === 'agent' && visibility === 'public')
    .flatMap(({ links }) => links)
    .flatMap(({ href }) => articleIdOf(href, sourceId) ?? [])
    .filter(known)
  return [...new Set(linked)].slice(0, MOST_ANSWERS).map((articleId) => ({ articleId, how: 'linked' }))
}

/** The ticket with blanks for everything private; only what the requester wrote is read on. */
function withoutPrivate(snapshot: TicketSnapshot): TicketSnapshot {
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
