import { Learnt, type Recollection } from '@/lib/knowledge/learning/learnt'
import {
  pastTicketId,
  type AnswerKind,
  type PastAnswer,
  type PastTicket,
} from '@/lib/knowledge/learning/past-ticket'
import { keptOf, lastChangeOf, lessonOf, type Lesson } from '@/lib/knowledge/learning/teach'
import { TermCensus } from '@/lib/knowledge/learning/term-census'
import type { KnowledgeQuery } from '@/lib/knowledge/query'
import type { StoreResult } from '@/lib/knowledge/store'
import { openLearningDatabase, type LearningDatabase } from '@/lib/storage/learning-database'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { Turns } from './turns'

/** What the memory asks of the articles. */
export interface KnownArticles {
  /** Ids of the articles that public replies of a ticket link, each once. */
  linked(snapshot: TicketSnapshot): Promise<readonly string[]>
  /** Tells of a term whether some article uses it. */
  terms(): Promise<(term: string) => boolean>
}

interface Memory {
  readonly database: LearningDatabase
  readonly learnt: Learnt
  readonly census: TermCensus
}

/** The background's memory of past tickets: loaded with the first question, kept up with what is read and what people say. */
export class LearningDesk {
  readonly #articles: KnownArticles
  #memory: Promise<Memory> | null = null
  readonly #turns = new Turns()

  constructor(articles: KnownArticles) {
    this.#articles = articles
  }

  /** Learns from tickets as they stand now; how many of them taught something new. */
  learn(snapshots: readonly TicketSnapshot[]): Promise<StoreResult<number>> {
    return this.#turns.take(() => this.#learn(snapshots, new Map()))
  }

  /** What a person did with an article on a ticket; null takes back what was said of it. */
  tell(snapshot: TicketSnapshot, articleId: string, how: AnswerKind | null): Promise<StoreResult<number>> {
    return this.#turns.take(async () => {
      const { learnt } = await this.#open()
      const known = toldIn(learnt, snapshot)
      if (how === 'inserted' && known.some((one) => one.articleId === articleId))
        return { ok: true, value: 0 }
      const before = known.filter((one) => one.articleId !== articleId)
      const told: PastAnswer[] = how === null ? before : [...before, { articleId, how }]
      return this.#learn([snapshot], new Map([[idOf(snapshot), told]]))
    })
  }

  /** What past tickets say of a ticket that is on screen. */
  async recall(query: KnowledgeQuery, snapshot: TicketSnapshot): Promise<Recollection> {
    return (await this.#open()).learnt.recall(query, { without: idOf(snapshot), site: snapshot.site })
  }

  /** What people said of articles on this ticket. */
  async told(snapshot: TicketSnapshot): Promise<readonly PastAnswer[]> {
    return toldIn((await this.#open()).learnt, snapshot)
  }

  /** Takes in tickets that a colleague's Deskhand learnt; those known here stay as they are. How many were new. */
  take(tickets: readonly PastTicket[]): Promise<StoreResult<number>> {
    return this.#turns.take(async () => {
      const { database, learnt, census } = await this.#open()
      const unknown = tickets.filter(({ id }) => learnt.find(id) === null)
      if (unknown.length === 0) return { ok: true, value: 0 }
      for (const { id, terms } of unknown)
        census.count(
          id,
          terms.map(([term]) => term),
        )
      const saved = await database.save(unknown, census.toStored())
      if (saved.ok) for (const ticket of unknown) learnt.add(ticket)
      return saved
    })
  }

  /** All that is kept. */
  async memory(): Promise<Learnt> {
    return (await this.#open()).learnt
  }

  /**
   * Tells of a term of a ticket whether it may be kept: an article uses it, or enough tickets do. What neither do may be a name or an
   * order number.
   */
  async keepable(): Promise<(term: string) => boolean> {
    const [{ census }, inArticles] = await Promise.all([this.#open(), this.#articles.terms()])
    return (term) => census.isCommon(term) || inArticles(term)
  }

  forget(ids: readonly string[]): Promise<StoreResult<number>> {
    return this.#turns.take(async () => {
      const { database, learnt } = await this.#open()
      const done = await database.forget(ids)
      if (done.ok) learnt.forget(ids)
      return done
    })
  }

  /** Forgets everything, the counts of terms too. */
  erase(): Promise<StoreResult<number>> {
    return this.#turns.take(async () => {
      const { database } = await this.#open()
      const done = await database.erase()
      if (done.ok)
        this.#memory = Promise.resolve({ database, learnt: new Learnt(), census: new TermCensus(salt()) })
      return done
    })
  }

  async #learn(
    snapshots: readonly TicketSnapshot[],
    said: ReadonlyMap<string, readonly PastAnswer[]>,
  ): Promise<StoreResult<number>> {
    const { database, learnt, census } = await this.#open()
    const lessons: Lesson[] = []
    const empty: string[] = []
    for (const snapshot of snapshots) {
      const id = idOf(snapshot)
      const known = learnt.find(id)
      const answers = await this.#answersOf(snapshot, said.get(id) ?? toldIn(learnt, snapshot))
      if (known && !said.has(id) && isSame(known, snapshot, answers)) continue
      const lesson = lessonOf(snapshot, answers)
      if (lesson) lessons.push(lesson)
      else if (known) empty.push(id)
    }
    const forgotten = empty.length > 0 ? await database.forget(empty) : null
    if (forgotten?.ok === false) return forgotten
    learnt.forget(empty)
    if (lessons.length === 0) return { ok: true, value: 0 }
    for (const { ticket, query } of lessons)
      census.count(
        ticket.id,
        query.terms.map(({ term }) => term),
      )
    const mayKeep = await this.keepable()
    const kept = lessons.map((lesson) => keptOf(lesson, mayKeep))
    const saved = await database.save(kept, census.toStored())
    if (saved.ok) for (const ticket of kept) learnt.add(ticket)
    return saved
  }

  /** What was said of articles, and those linked of which nothing was said. */
  async #answersOf(snapshot: TicketSnapshot, told: readonly PastAnswer[]): Promise<PastAnswer[]> {
    const answers = [...told]
    for (const articleId of await this.#articles.linked(snapshot))
      if (!told.some((one) => one.articleId === articleId)) answers.push({ articleId, how: 'linked' })
    return answers
  }

  #open(): Promise<Memory> {
    this.#memory ??= load().catch((error: unknown) => {
      this.#memory = null
      throw error
    })
    return this.#memory
  }
}

async function load(): Promise<Memory> {
  const database = await openLearningDatabase()
  const [tickets, stored] = await Promise.all([database.tickets(), database.census()])
  return {
    database,
    learnt: new Learnt(tickets),
    census: new TermCensus(salt(), stored ?? undefined),
  }
}

function salt(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

function idOf({ site, key }: TicketSnapshot): string {
  return pastTicketId(site, key)
}

function toldIn(learnt: Learnt, snapshot: TicketSnapshot): PastAnswer[] {
  return (learnt.find(idOf(snapshot))?.answers ?? []).filter(({ how }) => how !== 'linked')
}

function isSame(known: PastTicket, snapshot: TicketSnapshot, answers: readonly PastAnswer[]): boolean {
  return known.at === lastChangeOf(snapshot) && known.answers.length === answers.length
}
