import type { Article, Suggestion } from '@/lib/knowledge/article'
import type { ArticleIndex } from '@/lib/knowledge/index/article-index'
import type { IndexedDocument } from '@/lib/knowledge/index/document'
import { KeptIndex } from '@/lib/knowledge/kept-index'
import type { KnowledgeQuery } from '@/lib/knowledge/query'
import { alikeValues, type AlikeValue } from '@/lib/knowledge/learning/alike'
import { presentIn } from '@/lib/knowledge/learning/teach'
import type { SearchFilters } from '@/lib/knowledge/search/filters'
import { suggestForQuery, type ReadArticles, type SuggestOptions } from '@/lib/knowledge/suggest'
import { queryOfTicket } from '@/lib/knowledge/ticket-query'
import type { CallResponse, Notice } from '@/lib/messaging/protocol'
import type { SearchAnswer } from '@/lib/messaging/search-calls'
import type { Problem, SourceStatus } from '@/lib/messaging/view'
import { openKnowledgeDatabase } from '@/lib/storage/knowledge-database'
import type { KnowledgeDatabase } from '@/lib/storage/knowledge-database'
import type { StorageArea } from '@/lib/storage/item-store'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { ArticleSearch } from './article-search'
import type { BridgeClient } from './bridge-client'
import { fileSources, fileSourceStatus, offeredOn, storePart, type ImportPart } from './file-sources'
import { LearningDesk } from './learning-desk'
import { currentSettings } from './settings-desk'
import { sourceOfSite } from './site-source'
import { SyncDesk } from './sync-desk'

/** Articles offered for a ticket. */
const OFFERED = 5

export interface Found {
  readonly suggestions: Suggestion[]
  readonly alike: AlikeValue[]
  readonly problems: Problem[]
  /** Milliseconds of the search alone, and of loading the index when this worker started. */
  readonly suggestMs: number
  readonly indexLoadMs: number
}

type Suggested = Pick<Found, 'suggestions' | 'alike' | 'suggestMs'>

/** How a tab that shows a page of a site is found, for syncs that no page has started. */
export type FindClient = (site: string) => Promise<BridgeClient | null>

/** The background's knowledge: the index in memory, kept up with the database, and the syncs that feed it. */
export class KnowledgeDesk {
  readonly #area: StorageArea
  readonly #notify: (notice: Notice) => void
  readonly #findClient: FindClient
  readonly #syncs: SyncDesk
  /** What past tickets taught. */
  readonly learning: LearningDesk
  #database: Promise<KnowledgeDatabase> | null = null
  #kept: Promise<KeptIndex> | null = null
  #loadMs = 0
  /** By the ticket as it was read; found anew when articles changed. What is being written finds nothing anew. */
  #found = new WeakMap<TicketSnapshot, { readonly from: string; readonly made: Promise<Suggested> }>()
  readonly #searches = new ArticleSearch()

  constructor(area: StorageArea, notify: (notice: Notice) => void, findClient: FindClient) {
    this.#area = area
    this.#notify = notify
    this.#findClient = findClient
    this.learning = new LearningDesk({
      has: async (id) => (await this.article(id)) !== null,
      terms: async () => {
        const { index } = await this.#index()
        return (term) => index.holds(term)
      },
    })
    this.#syncs = new SyncDesk(() => this.#open(), {
      stored: (finished) => this.#follow(finished),
      status: () => notify({ deskhandNotice: 'knowledge' }),
    })
  }

  /** A page of a site is open: syncs its knowledge base when that is due. */
  async visit(site: string, client: BridgeClient): Promise<void> {
    const source = sourceOfSite(site)
    if (await this.#isEnabled(source.id)) await this.#syncs.run(source, client, false)
  }

  /** The articles for a ticket, from the knowledge base of its own site and from files. */
  async suggest(snapshot: TicketSnapshot): Promise<Found> {
    const source = sourceOfSite(snapshot.site)
    const none = { suggestions: [], alike: [], suggestMs: 0 }
    const offered = await this.#offered(snapshot.site)
    const suggested = offered.length > 0 ? await this.#once(snapshot, offered) : none
    const { problem } = await this.#syncs.status(source, true)
    return { ...suggested, problems: problem ? [problem] : [], indexLoadMs: this.#loadMs }
  }

  #once(snapshot: TicketSnapshot, wanted: readonly string[]): Promise<Suggested> {
    const from = wanted.join(' ')
    const known = this.#found.get(snapshot)
    if (known?.from === from) return known.made
    const made = this.#look(snapshot, new Set(wanted)).catch((error: unknown) => {
      this.#found.delete(snapshot)
      throw error
    })
    this.#found.set(snapshot, { from, made })
    return made
  }

  async #look(snapshot: TicketSnapshot, wanted: ReadonlySet<string>): Promise<Suggested> {
    const kept = await this.#index()
    const query = queryOfTicket(snapshot)
    const { told, recollection } = await this.#remember(query, snapshot)
    const refused = new Set(told.flatMap(({ articleId, how }) => (how === 'not-this' ? articleId : [])))
    const started = performance.now()
    const find = (keeps: SuggestOptions['keeps'], n: number) =>
      suggestForQuery(kept.index, query, n, (ids) => this.#articles(ids), {
        keeps: (document) => wanted.has(document.sourceId) && (keeps?.(document) ?? true),
        ...(recollection && { recollection }),
      })
    const fitting = await find(({ id }) => !refused.has(id), OFFERED)
    const suggestMs = performance.now() - started
    const others = refused.size > 0 ? await find(({ id }) => refused.has(id), refused.size) : []
    const said = new Map(told.map(({ articleId, how }) => [articleId, how]))
    const suggestions = [...fitting, ...others].map((each): Suggestion => {
      const how = said.get(each.articleId)
      return { ...each, said: how === 'solved' || how === 'not-this' ? how : null }
    })
    // What is read teaches, once a reading; nobody waits for it, and what fails is learnt with the next.
    void this.learning.learn([snapshot]).catch(() => undefined)
    const alike = alikeValues(recollection?.neighbours ?? [], presentIn(snapshot))
    return { suggestions, alike, suggestMs }
  }

  /** Without a memory, in private windows of some browsers, the text alone counts. */
  async #remember(query: KnowledgeQuery, snapshot: TicketSnapshot) {
    try {
      const [told, recollection] = await Promise.all([
        this.learning.told(snapshot),
        this.learning.recall(query, snapshot),
      ])
      return { told, recollection }
    } catch {
      return { told: [], recollection: null }
    }
  }

  /** Finds anew for tickets: what past tickets say has changed. */
  forgetFound(): void {
    this.#found = new WeakMap()
  }

  /** Finds articles offered on a site by the person's own words; none where the page is gone. */
  async search(site: string | null, query: string, filters: SearchFilters): Promise<SearchAnswer> {
    const sources = site === null ? [] : await this.#offered(site)
    return this.#searches.search({ ...(await this.base()), sources }, query, filters)
  }

  /** Titles of all articles, by id. */
  async titles(): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.#index()).index.documents().map(({ id, title }) => [id, title]))
  }

  async article(id: string): Promise<Article | null> {
    return (await this.#articles([id]))[0] ?? null
  }

  /** The index of all sources, and how articles are read. */
  async base(): Promise<{ index: ArticleIndex; read: ReadArticles }> {
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
    let last: string | null = null
    for (;;) {
      const batch: readonly Article[] = await database.articlesAfter(last, size)
      if (batch.length > 0) yield batch
      last = batch.at(-1)?.id ?? null
      if (batch.length < size || last === null) return
    }
  }

  /** How the sources stand: those offered on one site, or all that were ever synced or imported. */
  async statuses(site: string | null): Promise<SourceStatus[]> {
    const { settings } = await currentSettings(this.#area)
    const isOn = (id: string) => !settings.disabledSources.includes(id)
    const sites = site ? [site] : await this.#knownSites()
    const synced = sites.map((known) => {
      const source = sourceOfSite(known)
      return this.#syncs.status(source, isOn(source.id))
    })
    const ofFiles = await fileSources(await this.#open())
    const shown = site ? offeredOn(site, ofFiles) : ofFiles
    const imported = shown.map((state) => fileSourceStatus(state, isOn(state.sourceId)))
    return [...(await Promise.all(synced)), ...imported]
  }

  /** Stores a part of an import of files; with its last part the articles are offered. */
  async importPart(part: ImportPart): Promise<CallResponse<'knowledge/import'>> {
    const stored = await storePart(await this.#open(), part, new Date().toISOString())
    if (stored.ok) await this.#follow(part.isLast)
    this.#notify({ deskhandNotice: 'knowledge' })
    return stored
  }

  /** Syncs a source now and whole; needs an open page of its site, whose session it uses. False when there is none. */
  async sync(sourceId: string): Promise<boolean> {
    const site = siteOf(sourceId)
    if (!site) return false
    const client = await this.#findClient(site)
    if (!client) return false
    void this.#syncs.run(sourceOfSite(site), client, true)
    return true
  }

  cancel(sourceId: string): void {
    this.#syncs.cancel(sourceId)
  }

  /** Forgets a source with its articles. */
  async erase(sourceId: string): Promise<void> {
    this.#syncs.cancel(sourceId)
    await (await this.#open()).removeSource(sourceId)
    await this.#follow(true)
    this.#notify({ deskhandNotice: 'knowledge' })
  }

  /** Brings the index up to what was stored; a finished run also changes what is shown. */
  async #follow(finished: boolean): Promise<void> {
    const kept = await this.#index()
    const before = kept.index.size
    await kept.catchUp(finished)
    this.#searches.forget()
    this.#found = new WeakMap()
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

  async #knownSites(): Promise<string[]> {
    const states = await (await this.#open()).sourceStates()
    return states.flatMap(({ sourceId }) => siteOf(sourceId) ?? [])
  }

  /** Ids of the sources whose articles are offered on a site: its own and those of files, where they are switched on. */
  async #offered(site: string): Promise<string[]> {
    const { settings } = await currentSettings(this.#area)
    const ofFiles = offeredOn(site, await fileSources(await this.#open()))
    const ids = [sourceOfSite(site).id, ...ofFiles.map(({ sourceId }) => sourceId)]
    return ids.filter((id) => !settings.disabledSources.includes(id))
  }

  async #isEnabled(sourceId: string): Promise<boolean> {
    return !(await currentSettings(this.#area)).settings.disabledSources.includes(sourceId)
  }
}

/** Source ids end in the host they belong to: `zendesk-guide@acme.zendesk.com`. Null for files, which belong to none. */
function siteOf(sourceId: string): string | null {
  return sourceId.startsWith('files@') ? null : `https://${sourceId.slice(sourceId.indexOf('@') + 1)}`
}
