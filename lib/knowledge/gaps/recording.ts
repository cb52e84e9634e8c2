import type { ScannedMessage, TicketReading } from '@/lib/signals/signal'
import { publicReplies } from '@/lib/signals/replies'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { articleIdOf } from '../article-address'
import type { Suggestion } from '../article'
import { pastTicketId, type PastAnswer } from '../learning/past-ticket'
import { withoutPrivate } from '../learning/teach'
import type { QueryTerm } from '../query'
import { queryOfTicket } from '../ticket-query'
import { tokenize } from '../tokens'
import { MOST_GAP_TERMS, type Gap, type GapReason, type GapTerm } from './gap'

/** What is known of a ticket's articles. */
export interface OfferedArticles {
  readonly suggestions: readonly Pick<Suggestion, 'articleId' | 'strength'>[]
  /** What people said of articles on this ticket, and what was inserted. */
  readonly told: readonly PastAnswer[]
  /** Articles that public replies link. */
  readonly linked: readonly string[]
  /** The knowledge base of the ticket's site: a link into it counts, though its article may be unknown here. */
  readonly sourceId: string
}

/** Characters of one message that are looked through for words to show. */
const MOST_CHARACTERS = 24_000
/** For each article that is refused another one moves up: whoever refused so many finds nothing here. */
const MANY_REFUSED = 3
/** A sentence with fewer words answers nothing. */
const LEAST_WORDS = 5

/** Why a ticket is a gap as it stands; null when it is none, or not yet. Pure. */
export function gapReasonOf(ticket: TicketReading, offered: OfferedArticles): GapReason | null {
  const { suggestions, told } = offered
  if (hasItsArticle(ticket, offered)) return null
  const refused = new Set(told.map(({ articleId }) => articleId))
  const left = suggestions.filter(({ articleId }) => !refused.has(articleId))
  const isStrong = left.some(({ strength }) => strength === 'strong')
  const allRefused = suggestions.length > 0 && left.length === 0
  if (allRefused || (refused.size >= MANY_REFUSED && !isStrong)) return 'none-fits'
  return !isStrong && isAnswered(ticket) ? 'answered' : null
}

/** Whether the ticket has an article: one that a public reply links, or that a person inserted or called the solution. */
export function hasItsArticle(ticket: TicketReading, { told, linked, sourceId }: OfferedArticles): boolean {
  return told.some(({ how }) => how !== 'not-this') || linked.length > 0 || hasArticle(ticket, sourceId)
}

/**
 * What is kept of a ticket that is a gap. Words in which a privacy finder finds something, names of the ticket's people, and terms
 * that are not common are left out. Pure.
 * @param mayKeep whether a term may be kept: `LearningDesk.keepable`
 */
export function gapOf(
  { snapshot, messages }: TicketReading,
  why: GapReason,
  mayKeep: (term: string) => boolean,
): Gap {
  const blanked = withoutPrivate(snapshot)
  const { language, terms } = queryOfTicket(blanked)
  const words = plainWordsOf(blanked, language)
  const { site, key, url } = snapshot
  const first = messages[0]?.at
  const last = messages.at(-1)?.at
  return {
    id: pastTicketId(site, key),
    site,
    key,
    url,
    language,
    at: last === undefined ? snapshot.readAt : new Date(last).toISOString(),
    minutes: first === undefined || last === undefined ? null : Math.round((last - first) / 60_000),
    why,
    terms: terms
      .filter(({ term }) => mayKeep(term))
      .toSorted((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
      .slice(0, MOST_GAP_TERMS)
      .map((each) => keptTerm(each, words)),
  }
}

function keptTerm({ term, weight, written, code }: QueryTerm, words: ReadonlyMap<string, string>): GapTerm {
  const word = code ? written : (words.get(term) ?? term)
  return { term, weight: Math.round(weight * 100) / 100, word: word.slice(0, 64) }
}

/**
 * By term the word as it stands in the ticket in small letters. A name is written otherwise, and may have the stem of a common word:
 * a term that stands nowhere in small letters is shown as it is kept.
 */
function plainWordsOf(blanked: TicketSnapshot, language: string): ReadonlyMap<string, string> {
  const texts = [valueOf(blanked.subject) ?? '', ...(valueOf(blanked.messages) ?? []).map(({ text }) => text)]
  const words = new Map<string, string>()
  for (const text of texts)
    for (const { term, start, end } of tokenize(text.slice(0, MOST_CHARACTERS), language || 'en')) {
      const word = text.slice(start, end)
      if (!words.has(term) && word === word.toLowerCase() && word.startsWith(term.slice(0, 3)))
        words.set(term, word)
    }
  return words
}

function hasArticle(ticket: TicketReading, sourceId: string): boolean {
  return publicReplies(ticket).some(({ reading }) =>
    reading.message.links.some(({ href }) => articleIdOf(href, sourceId) !== null),
  )
}

/** Whether the requester has an answer: the ticket is over, or the last word is an agent's and says more than that one will come. */
function isAnswered(ticket: TicketReading): boolean {
  const replies = publicReplies(ticket)
  const state = valueOf(ticket.snapshot.state)
  if (replies.length === 0) return false
  if (state === 'solved' || state === 'closed') return true
  // Somebody else has still to do something before there is an answer.
  if (state === 'hold') return false
  const last = ticket.messages.findLast(
    ({ reading: { message } }) => message.author.role === 'requester' || message.visibility === 'public',
  )
  return last !== undefined && replies.includes(last) && tellsSomething(last)
}

/** Signals of sentences with which an agent only takes a ticket up. */
const HOLDING = ['update-promise', 'acknowledgement', 'next-step', 'thanks'] as const

function tellsSomething(message: ScannedMessage): boolean {
  const { reading } = message
  const holding = HOLDING.flatMap((id) => message.findings(id)).flatMap((each) =>
    'attachment' in each ? [] : [each],
  )
  return reading.sentences.some(({ start, end, asks, tokens }) => {
    if (asks || tokens.length < LEAST_WORDS) return false
    const span = reading.span(start, end)
    return holding.every((each) => each.end <= span.start || each.start >= span.end)
  })
}
