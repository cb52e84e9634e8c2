import { readLearningPack, writeLearningPack } from '@/lib/knowledge/learning/learning-pack'
import type { PastTicket } from '@/lib/knowledge/learning/past-ticket'
import type { StoreResult } from '@/lib/knowledge/store'
import type { CallResponse } from '@/lib/messaging/protocol'
import type { KeptTicket } from '@/lib/messaging/past-ticket-calls'
import type { LearningDesk } from './learning-desk'

/** What lies past the last of a ticket's months is days: a month counts 30.44 of them. */
const MONTH = 30.44 * 24 * 3_600_000

/** At most so often old tickets are looked for; milliseconds. */
const TIDY_EVERY = 12 * 3_600_000

/** Titles by article id. */
export type Titles = ReadonlyMap<string, string>

/** What is known of past tickets, to be inspected, handed on, taken in and forgotten. */
export class PastTicketDesk {
  readonly #learning: LearningDesk
  readonly #titles: () => Promise<Titles>
  #tidied = 0

  /** @param titles of all articles that are there */
  constructor(learning: LearningDesk, titles: () => Promise<Titles>) {
    this.#learning = learning
    this.#titles = titles
  }

  /** How many are known of each site. */
  async counts(): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>()
    for (const { site } of (await this.#learning.memory()).tickets())
      counts.set(site, (counts.get(site) ?? 0) + 1)
    return counts
  }

  async list(query: string, from: number, size: number): Promise<CallResponse<'past-tickets/list'>> {
    const tickets = (await this.#learning.memory()).tickets()
    const titles = await this.#titles()
    const words = query.toLowerCase().split(/\s+/).filter(Boolean)
    const fits = (ticket: PastTicket) => {
      const text = [ticket.key, ...ticket.answers.map(({ articleId }) => titles.get(articleId) ?? articleId)]
      const all = [...text, ...ticket.terms.map(([term]) => term), ...fieldsOf(ticket)]
        .join('\n')
        .toLowerCase()
      return words.every((word) => all.includes(word))
    }
    const found = tickets.filter(fits).sort((a, b) => b.at.localeCompare(a.at) || a.id.localeCompare(b.id))
    const shown = found.slice(from, from + size)
    return { tickets: shown.map((ticket) => toKept(ticket, titles)), total: found.length }
  }

  /** @param id of one ticket; null for all, with the counts of words */
  erase(id: string | null): Promise<StoreResult<number>> {
    return id === null ? this.#learning.erase() : this.#learning.forget([id])
  }

  /** Everything as a file for a colleague; null where nothing is known. */
  async pack(today: string): Promise<CallResponse<'past-tickets/export'>> {
    const tickets = (await this.#learning.memory()).tickets()
    if (tickets.length === 0) return null
    return { text: writeLearningPack(tickets), fileName: `deskhand-past-tickets-${today.slice(0, 10)}.jsonl` }
  }

  async take(text: string): Promise<CallResponse<'past-tickets/import'>> {
    const pack = readLearningPack(text)
    if (!pack.ok) return { ok: false, fault: pack.fault }
    const saved = await this.#learning.take(pack.tickets)
    if (!saved.ok) return { ok: false, reason: 'storage-full' }
    return { ok: true, taken: saved.value, known: pack.tickets.length - saved.value }
  }

  /** As {@link forgetOld}, and nothing where that was done lately. */
  async tidy(months: number, now: number): Promise<void> {
    if (now - this.#tidied < TIDY_EVERY) return
    this.#tidied = now
    await this.forgetOld(months, now)
  }

  /** Forgets what is older than it may be kept; how many that were. @param now milliseconds */
  async forgetOld(months: number, now: number): Promise<number> {
    const eldest = new Date(now - months * MONTH).toISOString()
    const old = (await this.#learning.memory()).tickets().filter(({ at }) => at < eldest)
    if (old.length > 0) await this.#learning.forget(old.map(({ id }) => id))
    return old.length
  }
}

function toKept(ticket: PastTicket, titles: Titles): KeptTicket {
  const { id, site, key, url, at, answers, terms } = ticket
  return {
    id,
    site,
    key,
    url,
    at,
    answers: answers.map((one) => ({ ...one, title: titles.get(one.articleId) ?? null })),
    terms: terms.map(([term]) => term),
    fields: fieldsOf(ticket),
  }
}

function fieldsOf({ category, priority, group, tags }: PastTicket): string[] {
  return [category, priority, group, ...tags].filter((each) => each !== null)
}
