import type { KnowledgeQuery } from '../query'
import { worthOfAnswers, type PastTicket } from './past-ticket'

/** A past ticket that is like the one asked about. */
export interface Neighbour {
  readonly ticket: PastTicket
  /** Cosine of the two, 0–1. */
  readonly likeness: number
}

/** Which past tickets are asked. */
export interface Asked {
  /** Id of the ticket itself, which may be known already: it would find itself. */
  readonly without?: string
  /** Those of one desk only. */
  readonly site?: string
}

/** What past tickets say of a ticket. */
export interface Recollection {
  /** Nearest first, at most {@link NEIGHBOURS}. */
  readonly neighbours: readonly Neighbour[]
  /** By article id what speaks for it, up to 2: up to 1 from the neighbours and up to 1 from all that taught it. */
  readonly votes: ReadonlyMap<string, number>
  /** How far past tickets are trusted, 0–1: more with every one that was answered. */
  readonly trust: number
}

/**
 * Tickets that vote. 10 to 60 were tried on the earlier part of real questions, with little difference from 30 on
 * (test/eval/RESULTS.md).
 */
export const NEIGHBOURS = 30
/** A best article with this much from the neighbours, or this like all that taught it, is fully trusted; with less, in proportion. */
const FULL_VOTE = 2
const FULL_LIKENESS = 0.3
/** With so many answered tickets they are trusted by half. */
const HALF_TRUST = 20
/** A past ticket this like the one asked about is trusted in full, however few there are; less from `from` on. */
const NEAR = { from: 0.2, full: 0.5 }
/**
 * Tickets thought of beside those known, without any of the terms: with a few tickets each word of theirs would else count for common.
 * 0, 20, 50 and 200 were tried (test/eval/RESULTS.md).
 */
const UNSEEN = 20
/** Rarities are worked out anew once the number of tickets has grown by this share. */
const STALE = 0.1

interface Known {
  readonly ticket: PastTicket
  readonly worth: ReadonlyMap<string, number>
  /** Length of its vector; 0 until worked out. */
  norm: number
}

/**
 * What past tickets taught: which are alike, and which articles answered them. Each is a vector of its terms, weighted by how rare
 * they are among past tickets. An article is known by the sum of the vectors of the tickets it answered (Rocchio 1971), and gets the
 * votes of the nearest tickets beside it.
 */
export class Learnt {
  readonly #places = new Map<string, number>()
  /** By place; undefined where the ticket was forgotten. */
  readonly #known: (Known | undefined)[] = []
  /** By term: place and weight, place and weight, … */
  readonly #postings = new Map<string, number[]>()
  readonly #holding = new Map<string, number>()
  /** By article the places of the tickets that taught it. */
  readonly #taught = new Map<string, Set<number>>()
  /** Lengths of the articles' vectors, as far as they were worked out. */
  readonly #lengths = new Map<string, number>()
  /** How many tickets there were when rarities were worked out. */
  #size = 0
  #answered = 0

  constructor(tickets: Iterable<PastTicket> = []) {
    for (const ticket of tickets) this.add(ticket)
  }

  /** Tickets known. */
  get size(): number {
    return this.#places.size
  }

  tickets(): PastTicket[] {
    return [...this.#places.values()].flatMap((place) => this.#known[place]?.ticket ?? [])
  }

  find(id: string): PastTicket | null {
    return this.#known[this.#places.get(id) ?? -1]?.ticket ?? null
  }

  /** Learns a ticket; one with a known id takes its place. */
  add(ticket: PastTicket): void {
    this.forget([ticket.id])
    const place = this.#known.length
    const worth = worthOfAnswers(ticket)
    this.#known.push({ ticket, worth, norm: 0 })
    this.#places.set(ticket.id, place)
    for (const [term, weight] of ticket.terms) {
      const postings = this.#postings.get(term)
      if (postings) postings.push(place, weight)
      else this.#postings.set(term, [place, weight])
      this.#holding.set(term, (this.#holding.get(term) ?? 0) + 1)
    }
    if (worth.size > 0) this.#answered += 1
    for (const articleId of worth.keys()) {
      this.#lengths.delete(articleId)
      const places = this.#taught.get(articleId)
      if (places) places.add(place)
      else this.#taught.set(articleId, new Set([place]))
    }
  }

  /** Ids that are not known are passed over. */
  forget(ids: Iterable<string>): void {
    for (const id of ids) {
      const place = this.#places.get(id)
      const known = place === undefined ? undefined : this.#known[place]
      if (place === undefined || !known) continue
      this.#places.delete(id)
      this.#known[place] = undefined
      if (known.worth.size > 0) this.#answered -= 1
      for (const [term] of known.ticket.terms) this.#holding.set(term, (this.#holding.get(term) ?? 1) - 1)
      for (const articleId of known.worth.keys()) {
        this.#lengths.delete(articleId)
        this.#taught.get(articleId)?.delete(place)
      }
    }
  }

  /** What past tickets say of a ticket. Costs what the tickets that share a term with it cost. */
  recall(query: KnowledgeQuery, { without, site }: Asked = {}): Recollection {
    this.#refresh()
    const own = without === undefined ? undefined : this.#places.get(without)
    const likeness = this.#likenesses(query)
    for (const place of likeness.keys())
      if (place === own || (site !== undefined && this.#known[place]?.ticket.site !== site))
        likeness.delete(place)
    const neighbours = [...likeness].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, NEIGHBOURS)
    const trust = this.#answered / (this.#answered + HALF_TRUST)
    const votes = new Map<string, number>()
    const nearness = ((neighbours[0]?.[1] ?? 0) - NEAR.from) / (NEAR.full - NEAR.from)
    const listened = Math.max(trust, Math.min(1, nearness))
    add(votes, this.#votesOf(neighbours), FULL_VOTE, listened)
    add(votes, this.#likenessToTaught(likeness, own), FULL_LIKENESS, listened)
    return {
      neighbours: neighbours.flatMap(([place, alike]) => {
        const ticket = this.#known[place]?.ticket
        return ticket ? [{ ticket, likeness: alike }] : []
      }),
      votes,
      trust,
    }
  }

  #votesOf(neighbours: readonly (readonly [number, number])[]): Map<string, number> {
    const votes = new Map<string, number>()
    for (const [place, alike] of neighbours)
      for (const [articleId, worth] of this.#known[place]?.worth ?? [])
        votes.set(articleId, (votes.get(articleId) ?? 0) + alike * worth)
    return votes
  }

  /** Cosine of the query with the sum of the vectors of each article's tickets. */
  #likenessToTaught(likeness: ReadonlyMap<number, number>, own: number | undefined): Map<string, number> {
    const found = new Map<string, number>()
    const touched = new Set<string>()
    for (const place of likeness.keys())
      for (const articleId of this.#known[place]?.worth.keys() ?? []) touched.add(articleId)
    for (const articleId of touched) {
      let sum = 0
      for (const place of this.#taught.get(articleId) ?? [])
        if (place !== own) sum += (likeness.get(place) ?? 0) * (this.#known[place]?.worth.get(articleId) ?? 0)
      const length = this.#lengthOf(articleId)
      if (sum > 0 && length > 0) found.set(articleId, sum / length)
    }
    return found
  }

  #likenesses(query: KnowledgeQuery): Map<number, number> {
    const sums = new Map<number, number>()
    let squares = 0
    for (const { term, weight } of query.terms) {
      const rarity = this.#rarity(term)
      const worth = weight * rarity
      squares += worth * worth
      const postings = this.#postings.get(term)
      if (!postings) continue
      for (let at = 0; at < postings.length; at += 2) {
        const place = postings[at] ?? 0
        if (this.#known[place])
          sums.set(place, (sums.get(place) ?? 0) + worth * (postings[at + 1] ?? 0) * rarity)
      }
    }
    const length = Math.sqrt(squares) || 1
    for (const [place, sum] of sums) sums.set(place, sum / (length * (this.#known[place]?.norm || 1)))
    return sums
  }

  #rarity(term: string): number {
    const holding = this.#holding.get(term) ?? 0
    const others = Math.max(this.#size, holding) + UNSEEN - holding
    return Math.log(1 + (others + 0.5) / (holding + 0.5))
  }

  /** Rarities change with every ticket, and hardly with one of many. */
  #refresh(): void {
    const fresh = Math.abs(this.size - this.#size) <= STALE * this.#size
    if (!fresh) {
      this.#size = this.size
      this.#lengths.clear()
    }
    for (const known of this.#known)
      if (known && (!fresh || known.norm === 0))
        known.norm =
          Math.hypot(...known.ticket.terms.map(([term, weight]) => weight * this.#rarity(term))) || 1
  }

  #lengthOf(articleId: string): number {
    const known = this.#lengths.get(articleId)
    if (known !== undefined) return known
    const sums = new Map<string, number>()
    for (const place of this.#taught.get(articleId) ?? []) {
      const taught = this.#known[place]
      const worth = taught?.worth.get(articleId) ?? 0
      for (const [term, weight] of taught?.ticket.terms ?? [])
        sums.set(term, (sums.get(term) ?? 0) + (worth * weight * this.#rarity(term)) / (taught?.norm || 1))
    }
    const length = Math.hypot(...sums.values())
    this.#lengths.set(articleId, length)
    return length
  }
}

/** Adds what one way of looking found, its best article counting up to `trust`. */
function add(
  votes: Map<string, number>,
  found: ReadonlyMap<string, number>,
  full: number,
  trust: number,
): void {
  const most = Math.max(0, ...found.values())
  if (most === 0) return
  const best = trust * Math.min(1, most / full)
  for (const [articleId, value] of found)
    votes.set(articleId, (votes.get(articleId) ?? 0) + (best * value) / most)
}
