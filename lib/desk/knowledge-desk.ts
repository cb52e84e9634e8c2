import { suggestAnswers, type SearchedArticles } from '@/lib/knowledge/answer-index'
import type { Article, Suggestion } from '@/lib/knowledge/article'
import type { IndexedDocument } from '@/lib/knowledge/index/document'
import { KeptIndex } from '@/lib/knowledge/kept-index'
import { asChosen, choiceFor } from '@/lib/knowledge/source-choice'
import type { SearchFilters } from '@/lib/knowledge/search/filters'
import type { CallResponse, Notice } from '@/lib/messaging/protocol'
import type { SearchAnswer } from '@/lib/messaging/search-calls'
import type { Problem } from '@/lib/messaging/view'
import { openKnowledgeDatabase } from '@/lib/storage/knowledge-database'
import type { KnowledgeDatabase } from '@/lib/storage/knowledge-database'
import type { StorageArea } from '@/lib/storage/item-store'
import type { Settings } from '@/lib/storage/settings'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { ArticleSearch } from './article-search'
import { storePart, type ImportPart } from './file-sources'
import { HostSearch, NOT_ASKED, type Asked } from './host-search'
import { LearningDesk } from './learning-desk'
import { LinkedArticles } from './linked-articles'
import { keepsOf, offeredAs, sourceIdOf } from './offered-as'
import { currentSettings } from './settings-desk'
import { SourceDesk, type FindClient } from './source-desk'
import { TicketAnswers, type ClientOfTab } from './ticket-answers'
import { TicketSuggestions, type Offer, type Suggested } from './ticket-suggestions'

/** Articles found by a host's search for the person's own words. */
const FOUND = 8

export interface Found extends Suggested {
  readonly problems: Problem[]
  /** Whether the host's own search is asked for the ticket, and what became of it. */
  readonly asked: Asked['state']
  /** Milliseconds of loading the index when this worker started. */
  readonly indexLoadMs: number
}

const NOTHING: Suggested = { suggestions: [], alike: [], suggestMs: 0 }

/** What the background's knowledge works with. */
export interface KnowledgeDeskParts {
  readonly area: StorageArea
  readonly notify: (notice: Notice) => void
  readonly findClient: FindClient
  readonly clientOf: ClientOfTab
}

/** The background's knowledge: the index in memory, kept up with the database, and the sources that feed it. */
export class KnowledgeDesk {
  readonly #area: StorageArea
  readonly #notify: (notice: Notice) => void
  readonly #findClient: FindClient
  readonly sources: SourceDesk
  /** What past tickets taught. */
  readonly learning: LearningDesk
  /** The articles that public replies link. */
  readonly linked: LinkedArticles
  readonly #suggestions: TicketSuggestions
  readonly #search = new HostSearch()
  readonly #answers: TicketAnswers
  #database: Promise<KnowledgeDatabase> | null = null
  #kept: Promise<KeptIndex> | null = null
  #loadMs = 0
  readonly #searches = new ArticleSearch()

  constructor({ area, notify, findClient, clientOf }: KnowledgeDeskParts) {
    this.#area = area
    this.#notify = notify
    this.#findClient = findClient
    this.sources = new SourceDesk({
      area,
      findClient,
      open: () => this.#open(),
      stored: (finished) => this.#follow(finished),
      status: () => notify({ deskhandNotice: 'knowledge' }),
      chosen: () => {
        this.#answers.forget()
        this.forgetFound()
        notify({ deskhandNotice: 'view' })
      },
    })
    this.linked = new LinkedArticles({
      index: async () => (await this.#index()).index,
      knows: (id) => this.knows(id),
    })
    this.learning = new LearningDesk({
      linked: (snapshot) => this.linked.of(snapshot),
      terms: async () => {
        const { index } = await this.#index()
        return (term) => index.holds(term)
      },
    })
    this.#suggestions = new TicketSuggestions(() => this.base(), this.learning)
    this.#answers = new TicketAnswers(this.#search, clientOf, (tabId) =>
      notify({ deskhandNotice: 'view', tabId }),
    )
  }

  /** The articles for the ticket of a tab: from the knowledge base of its own site, kept here or asked for, and from files. */
  async suggest(snapshot: TicketSnapshot, tabId: number): Promise<Found> {
    const { settings, asked, offer } = await this.#offer(snapshot, tabId)
    const found = offer === null ? NOTHING : await this.#suggestions.find(snapshot, offer)
    const { problem } = await this.sources.status(snapshot.site)
    return {
      ...found,
      suggestions: found.suggestions.map((each) => offeredAs(each, settings)),
      asked: asked.state,
      problems: [...(problem ? [problem] : []), ...(asked.state === 'failed' ? [asked.problem] : [])],
      indexLoadMs: this.#loadMs,
    }
  }

  /**
   * The articles for the ticket of a tab by some words beside its own, in the requester's language. Where its host is asked, its answer
   * is waited for.
   */
  async suggestBy(snapshot: TicketSnapshot, tabId: number, words: string): Promise<Suggestion[]> {
    await this.#offer(snapshot, tabId)
    await this.#answers.settled(snapshot)
    const { settings, offer } = await this.#offer(snapshot, tabId)
    const found = offer === null ? [] : await this.#suggestions.findBy(snapshot, offer, words)
    return found.map((each) => offeredAs(each, settings))
  }

  /** Finds anew for tickets: what past tickets say has changed. */
  forgetFound(): void {
    this.#suggestions.forget()
  }

  /** Articles that are shown are gone: the index is brought up to what is stored, and pages show what there is. */
  async renew(): Promise<void> {
    await this.#follow(true)
    this.#notify({ deskhandNotice: 'knowledge' })
  }

  /** Finds articles offered on a site by the person's own words; none where the page is gone. */
  async search(site: string | null, query: string, filters: SearchFilters): Promise<SearchAnswer> {
    const sources = site === null ? [] : await this.sources.offered(site)
    const { settings } = await currentSettings(this.#area)
    const internal = sources.filter((id) => choiceFor(settings.sources, id).audience === 'internal')
    const place = { ...(await this.base()), sources, internal }
    const answer = await this.#searches.search(place, query, filters)
    return { ...answer, suggestions: await this.asOffered(answer.suggestions) }
  }

  /**
   * What the host's own search finds for the person's own words, ranked here; to be asked for once they pause or press Enter, never
   * with each letter. Nothing where the host is not asked; a problem where it does not answer.
   */
  async searchHost(site: string, words: string): Promise<CallResponse<'panel/search-host'>> {
    const asked = await this.sources.asked(site)
    if (!asked) return { suggestions: [], problem: null }
    const answer = await this.#search.ask({
      sourceId: asked.source.id,
      about: `${site} search`,
      words: words.trim(),
      ask: async (signal) => {
        const client = await this.#findClient(site)
        if (!client || !asked.source.search) return { ok: false, reason: 'page-gone', path: '' }
        return asked.source.search(client, { words: words.trim(), facts: asked.facts, signal })
      },
    })
    if (answer.state === 'failed') return { suggestions: [], problem: answer.problem }
    const articles = answer.state === 'answered' ? answer.articles : []
    const found = await suggestAnswers(articles, words, FOUND)
    return { suggestions: await this.asOffered(found), problem: null }
  }

  /** Titles of all articles, by id. */
  async titles(): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.#index()).index.documents().map(({ id, title }) => [id, title]))
  }

  /** An article that is kept here, or was answered lately by a host's search; as its source's settings have it. */
  async article(id: string): Promise<Article | null> {
    const found = (await this.#articles([id]))[0] ?? this.#search.article(id)
    const { settings } = await currentSettings(this.#area)
    return found && asChosen(found, found.sourceId, settings.sources)
  }

  /** Whether there is an article. What a host is asked for is not known beforehand: there it is believed. */
  async knows(id: string): Promise<boolean> {
    return (await this.article(id)) !== null || this.sources.isAsked(sourceIdOf(id))
  }

  /** An article that is offered for the ticket of a tab: a worker that has just started gets the host's answer again. */
  async articleFor(snapshot: TicketSnapshot, tabId: number, id: string): Promise<Article | null> {
    const known = await this.article(id)
    if (known) return known
    await this.suggest(snapshot, tabId)
    await this.#answers.settled(snapshot)
    return this.article(id)
  }

  /** Found articles as they are to be shown: as their sources' settings have it. */
  async asOffered(suggestions: readonly Suggestion[]): Promise<Suggestion[]> {
    const { settings } = await currentSettings(this.#area)
    return suggestions.map((each) => offeredAs(each, settings))
  }

  /** The index of all sources, and how articles are read. */
  async base(): Promise<SearchedArticles> {
    const { index } = await this.#index()
    return { index, read: (ids) => this.#articles(ids) }
  }

  /** Some article of a source; null where it has none. */
  async anyArticle(sourceId: string): Promise<IndexedDocument | null> {
    const { index } = await this.base()
    return index.documents().find((document) => document.sourceId === sourceId) ?? null
  }

  /** All articles, so many at a time. */
  async *batches(size: number): AsyncGenerator<readonly Article[]> {
    const database = await this.#open()
    const { settings } = await currentSettings(this.#area)
    let last: string | null = null
    for (;;) {
      const batch: readonly Article[] = await database.articlesAfter(last, size)
      if (batch.length > 0) yield batch.map((each) => asChosen(each, each.sourceId, settings.sources))
      last = batch.at(-1)?.id ?? null
      if (batch.length < size || last === null) return
    }
  }

  /** Stores a part of an import of files; with its last part the articles are offered. */
  async importPart(part: ImportPart): Promise<CallResponse<'knowledge/import'>> {
    const stored = await storePart(await this.#open(), part, new Date().toISOString())
    if (stored.ok) await this.#follow(part.isLast)
    this.#notify({ deskhandNotice: 'knowledge' })
    return stored
  }

  /** Forgets a source with its articles, and what its host answered. */
  async erase(sourceId: string): Promise<void> {
    this.#search.forget(sourceId)
    await this.sources.erase(sourceId)
  }

  /** What articles for a ticket are chosen from; null where there is nothing to choose from, or not yet. */
  async #offer(
    snapshot: TicketSnapshot,
    tabId: number,
  ): Promise<{ settings: Settings; asked: Asked; offer: Offer | null }> {
    const { settings } = await currentSettings(this.#area)
    const offered = await this.sources.offered(snapshot.site)
    const keeps = keepsOf(offered, settings)
    const source = await this.sources.asked(snapshot.site)
    const words = () => this.#suggestions.words(snapshot, keeps)
    const asked = source ? await this.#answers.of(snapshot, tabId, source, words) : NOT_ASKED
    if (offered.length === 0 || asked.state === 'asking') return { settings, asked, offer: null }
    const answers = asked.state === 'answered' ? asked.articles : null
    return { settings, asked, offer: { key: JSON.stringify([offered, settings.sources]), keeps, answers } }
  }

  /** Brings the index up to what was stored; a finished run also changes what is shown. */
  async #follow(finished: boolean): Promise<void> {
    const kept = await this.#index()
    const before = kept.index.size
    await kept.catchUp(finished)
    this.#searches.forget()
    this.linked.forget()
    this.forgetFound()
    if (finished || before === 0) this.#notify({ deskhandNotice: 'view' })
  }

  async #index(): Promise<KeptIndex> {
    const started = performance.now()
    this.#kept ??= this.#open()
      .then((database) => KeptIndex.open(database))
      .then((kept) => {
        this.#loadMs = performance.now() - started
        return kept
      })
      .catch((error: unknown) => {
        this.#kept = null
        throw error
      })
    return this.#kept
  }

  async #articles(ids: readonly string[]): Promise<Article[]> {
    return (await this.#open()).articles(ids)
  }

  #open(): Promise<KnowledgeDatabase> {
    this.#database ??= openKnowledgeDatabase().catch((error: unknown) => {
      this.#database = null
      throw error
    })
    return this.#database
  }
}
