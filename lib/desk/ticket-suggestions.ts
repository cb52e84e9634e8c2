import { answerIndex, type SearchedArticles } from '@/lib/knowledge/answer-index'
import type { Article, Suggestion } from '@/lib/knowledge/article'
import { askedWords } from '@/lib/knowledge/asked-words'
import type { IndexedDocument } from '@/lib/knowledge/index/document'
import { alikeValues, type AlikeValue } from '@/lib/knowledge/learning/alike'
import type { Recollection } from '@/lib/knowledge/learning/learnt'
import { presentIn, withoutPrivate } from '@/lib/knowledge/learning/teach'
import type { KnowledgeQuery } from '@/lib/knowledge/query'
import { suggestForQuery, type SuggestOptions } from '@/lib/knowledge/suggest'
import { queryOfTicket } from '@/lib/knowledge/ticket-query'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { LearningDesk } from './learning-desk'

/** Articles offered for a ticket. */
const OFFERED = 5

export interface Suggested {
  readonly suggestions: Suggestion[]
  readonly alike: AlikeValue[]
  /** Milliseconds of the search alone. */
  readonly suggestMs: number
}

/** What a ticket's articles are chosen from. */
export interface Offer {
  /** What the choice depends on beside the ticket: equal for equal offers. */
  readonly key: string
  readonly keeps: (document: IndexedDocument) => boolean
  /** What the host's own search answered; null where it was not asked. */
  readonly answers: readonly Article[] | null
}

/** Finds the articles of tickets, once for each reading. */
export class TicketSuggestions {
  readonly #local: () => Promise<SearchedArticles>
  readonly #learning: LearningDesk
  /** By the ticket as it was read; found anew when articles changed. What is being written finds nothing anew. */
  #found = new WeakMap<TicketSnapshot, { readonly offer: Offer; readonly made: Promise<Suggested> }>()

  constructor(local: () => Promise<SearchedArticles>, learning: LearningDesk) {
    this.#local = local
    this.#learning = learning
  }

  /** Finds anew: articles changed, or what past tickets say. */
  forget(): void {
    this.#found = new WeakMap()
  }

  find(snapshot: TicketSnapshot, offer: Offer): Promise<Suggested> {
    const known = this.#found.get(snapshot)
    if (known?.offer.key === offer.key && known.offer.answers === offer.answers) return known.made
    const made = this.#find(snapshot, offer).catch((error: unknown) => {
      this.#found.delete(snapshot)
      throw error
    })
    this.#found.set(snapshot, { offer, made })
    return made
  }

  /** The articles that fit a ticket and some words beside its own; found anew each time. */
  async findBy(snapshot: TicketSnapshot, offer: Offer, words: string): Promise<Suggestion[]> {
    return (await this.#find(snapshot, offer, words)).suggestions
  }

  /** The words of a ticket that its host is asked for; names and other private words stay here. */
  async words(snapshot: TicketSnapshot, keeps: Offer['keeps']): Promise<string> {
    const query = queryOfTicket(withoutPrivate(snapshot))
    const { index, read } = await this.#local()
    const best = index.size === 0 ? [] : await suggestForQuery(index, query, 2, read, { keeps })
    return askedWords(
      query,
      best.flatMap(({ why }) => why),
    )
  }

  async #find(snapshot: TicketSnapshot, { keeps, answers }: Offer, words = ''): Promise<Suggested> {
    const local = await this.#local()
    const query = queryOfTicket(snapshot, words)
    // Past tickets are like this one by its own words.
    const own = words === '' ? query : queryOfTicket(snapshot)
    const { told, recollection } = await this.#remember(own, snapshot)
    const refused = new Set(told.flatMap(({ articleId, how }) => (how === 'not-this' ? articleId : [])))
    const started = performance.now()
    const options = { keeps, ...(recollection && { recollection }) }
    const searched = answers === null ? local : await answerIndex(local, answers, query, options)
    const find = (fits: Offer['keeps'], n: number) =>
      suggestForQuery(searched.index, query, n, searched.read, {
        ...options,
        keeps: (document) => keeps(document) && fits(document),
        isSample: answers !== null,
      })
    const fitting = await find(({ id }) => !refused.has(id), OFFERED)
    const first =
      answers === null ? fitting : await this.#asSureAsHere(fitting, local, query, options, refused)
    const suggestMs = performance.now() - started
    const others = refused.size > 0 ? await find(({ id }) => refused.has(id), refused.size) : []
    const said = new Map(told.map(({ articleId, how }) => [articleId, how]))
    const suggestions = [...first, ...others].map((each): Suggestion => {
      const how = said.get(each.articleId)
      return { ...each, said: how === 'solved' || how === 'not-this' ? how : null }
    })
    // What is read teaches, once a reading; nobody waits for it, and what fails is learnt with the next.
    void this.#learning.learn([snapshot]).catch(() => undefined)
    const alike = alikeValues(recollection?.neighbours ?? [], presentIn(snapshot))
    return { suggestions, alike, suggestMs }
  }

  /** An article that is first here, too, is as sure as it is among all that are here: there it is known how rare words are. */
  async #asSureAsHere(
    fitting: readonly Suggestion[],
    local: SearchedArticles,
    query: KnowledgeQuery,
    options: SuggestOptions,
    refused: ReadonlySet<string>,
  ): Promise<Suggestion[]> {
    const keeps = (document: IndexedDocument) =>
      (options.keeps?.(document) ?? true) && !refused.has(document.id)
    const [here] = await suggestForQuery(local.index, query, 1, local.read, { ...options, keeps })
    return fitting.map((each, place) =>
      place === 0 && here?.strength === 'strong' && here.articleId === each.articleId
        ? { ...each, strength: 'strong' }
        : each,
    )
  }

  /** Without a memory, in private windows of some browsers, the text alone counts. */
  async #remember(
    query: KnowledgeQuery,
    snapshot: TicketSnapshot,
  ): Promise<{
    told: Awaited<ReturnType<LearningDesk['told']>>
    recollection: Recollection | null
  }> {
    try {
      const [told, recollection] = await Promise.all([
        this.#learning.told(snapshot),
        this.#learning.recall(query, snapshot),
      ])
      return { told, recollection }
    } catch {
      return { told: [], recollection: null }
    }
  }
}
