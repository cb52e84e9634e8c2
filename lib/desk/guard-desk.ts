import { z } from 'zod'
import { articleIdOf } from '@/lib/knowledge/article-address'
import { guardDraft, type GuardContext } from '@/lib/reply/guard/draft-guard'
import type { GuardFinding, GuardKind } from '@/lib/reply/guard/finding'
import { addressOf, linksIn } from '@/lib/reply/guard/internal-links'
import { marksOf, otherThan, ticketMarks, type TicketMarks } from '@/lib/reply/guard/ticket-marks'
import type { ScannedMessage, TicketReading } from '@/lib/signals/signal'
import type { StorageArea } from '@/lib/storage/item-store'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { TicketRef } from '@/lib/host/contract'
import type { KnowledgeDesk } from './knowledge-desk'
import { sourceOfSite } from './site-source'
import { ticketName } from './ticket-name'
import { Turns } from './turns'

const FINE = 'guard-fine'
const MARKS = 'guard-marks'
/** Tickets whose customers are remembered; the oldest go first. */
const MOST_MARKED = 40
/** Tickets, and values of one ticket, that are called fine; the oldest go first. */
const MOST_TICKETS = 100
const MOST_VALUES = 200

const fine = z.array(z.strictObject({ ticket: z.string(), values: z.array(z.string()) }))
type Fine = z.infer<typeof fine>
const marked = z.array(ticketMarks)

/**
 * Looks over public drafts, and remembers what marks the customers of tickets read lately, and what the person called
 * fine on a ticket, as digests. Both lie in the browser's session storage: in memory only, and gone with the browser.
 */
export class GuardDesk {
  readonly #session: StorageArea
  /** Reads and writes follow each other: two answers at once must not lose one. */
  readonly #turns = new Turns()
  readonly #remembered = new WeakSet<TicketSnapshot>()

  constructor(session: StorageArea) {
    this.#session = session
  }

  /** Keeps what marks the ticket's customer, for drafts on other tickets; each reading of it once. */
  async remember(ticket: TicketReading): Promise<void> {
    if (this.#remembered.has(ticket.snapshot)) return
    this.#remembered.add(ticket.snapshot)
    await this.#turns.take(async () => {
      const others = otherThan(ticket.snapshot, await this.#marked())
      await this.#session.set({ [MARKS]: [...others, marksOf(ticket)].slice(-MOST_MARKED) })
    })
  }

  /** What is left to look at in a draft; nothing in one that is an internal note. */
  async look(
    ref: TicketRef,
    draft: ScannedMessage | null,
    knowledge: KnowledgeDesk,
    context: Omit<GuardContext, 'internalArticles' | 'others'>,
  ): Promise<GuardFinding[]> {
    if (draft === null || draft.reading.message.visibility === 'internal') return []
    const [internalArticles, others] = await Promise.all([
      internalArticlesIn(draft, ref.site, knowledge),
      this.#marked(),
    ])
    const found = guardDraft(draft, { ...context, internalArticles, others })
    if (found.length === 0) return found
    const known = valuesOf(await this.#fine(), ref)
    const marks = await Promise.all(found.map(({ kind, quote }) => digest(kind, quote)))
    return found.filter((_, index) => !known.includes(marks[index] ?? ''))
  }

  /** These words are fine on this ticket, and are not told again. */
  callFine(ref: TicketRef, kind: GuardKind, quote: string): Promise<void> {
    return this.#turns.take(async () => {
      const mark = await digest(kind, quote)
      const all = await this.#fine()
      const ticket = ticketName(ref)
      const values = [...valuesOf(all, ref).filter((each) => each !== mark), mark].slice(-MOST_VALUES)
      const others = all.filter((each) => each.ticket !== ticket)
      await this.#session.set({ [FINE]: [...others, { ticket, values }].slice(-MOST_TICKETS) })
    })
  }

  async #marked(): Promise<TicketMarks[]> {
    const parsed = marked.safeParse((await this.#session.get([MARKS]))[MARKS])
    return parsed.success ? parsed.data : []
  }

  async #fine(): Promise<Fine> {
    const parsed = fine.safeParse((await this.#session.get([FINE]))[FINE])
    return parsed.success ? parsed.data : []
  }
}

function valuesOf(all: Fine, ref: TicketRef): string[] {
  return all.find(({ ticket }) => ticket === ticketName(ref))?.values ?? []
}

/** SHA-256 of kind and words, case and white space left out. */
async function digest(kind: GuardKind, quote: string): Promise<string> {
  const words = new TextEncoder().encode(`${kind}\n${quote.toLowerCase().replace(/\s+/g, ' ').trim()}`)
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', words))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Addresses in the draft that are articles of the site's knowledge base which customers cannot open. */
async function internalArticlesIn(
  draft: ScannedMessage,
  site: string,
  knowledge: KnowledgeDesk,
): Promise<ReadonlySet<string>> {
  const hrefs = linksIn(draft.reading.message)
    .map(({ href }) => href)
    .slice(0, 20)
  const { id: sourceId } = sourceOfSite(site)
  const found = await Promise.all(
    hrefs.map(async (href) => {
      const id = articleIdOf(href, sourceId)
      const article = id === null ? null : await knowledge.article(id)
      return article?.audience === 'internal' ? [addressOf(href)] : []
    }),
  )
  return new Set(found.flat())
}
