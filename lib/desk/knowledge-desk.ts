import type { Article, Suggestion } from '@/lib/knowledge/article'
import { KeptIndex } from '@/lib/knowledge/kept-index'
import type { KnowledgeQuery } from '@/lib/knowledge/query'
import { alikeValues, type AlikeValue } from '@/lib/knowledge/learning/alike'
import { presentIn } from '@/lib/knowledge/learning/teach'
import { searchArticles } from '@/lib/knowledge/search'
import { suggestForQuery, type SuggestOptions } from '@/lib/knowledge/suggest'
import { queryOfTicket } from '@/lib/knowledge/ticket-query'
import { TitleSearch } from '@/lib/knowledge/title-search'
import type { Notice } from '@/lib/messaging/protocol'
import type { Problem, SourceStatus } from '@/lib/messaging/view'
import { openKnowledgeDatabase } from '@/lib/storage/knowledge-database'
import type { KnowledgeDatabase } from '@/lib/storage/knowledge-database'
import type { StorageArea } from '@/lib/storage/item-store'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { BridgeClient } from './bridge-client'
import { LearningDesk } from './learning-desk'
import { currentSettings } from './settings-desk'
import { sourceOfSite } from './site-source'
import { SyncDesk } from './sync-desk'

/** Articles offered for a ticket and found by a search. */
const OFFERED = 5
const FOUND = 8

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
  #found = new WeakMap<TicketSnapshot, Promise<Suggested>>()
  /** By source; made with the first search, and anew when articles changed. */
  readonly #titles = new Map<string, TitleSearch>()

  constructor(area: StorageArea, notify: (notice: Notice) => void, findClient: FindClient) {
    this.#area = area
    this.#notify = notify
    this.#findClient = findClient
    this.learning = new LearningDesk(async (id) => (await this.article(id)) !== null)
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

  /** The articles for a ticket, from the knowledge base of its own site. */
  async suggest(snapshot: TicketSnapshot): Promise<Found> {
    const source = sourceOfSite(snapshot.site)
    const none = { suggestions: [], alike: [], suggestMs: 0 }
    const suggested = (await this.#isEnabled(source.id)) ? await this.#once(snapshot, source.id) : none
    const { problem } = await this.#syncs.status(source, true)
    return { ...suggested, problems: problem ? [problem] : [], indexLoadMs: this.#loadMs }
  }

  #once(snapshot: TicketSnapshot, wanted: string): Promise<Suggested> {
    const known = this.#found.get(snapshot)
    if (known) return known
    const made = this.#look(snapshot, wanted).catch((error: unknown) => {
      this.#found.delete(snapshot)
      throw error
    })
    this.#found.set(snapshot, made)
    return made
  }

  async #look(snapshot: TicketSnapshot, wanted: string): Promise<Suggested> {
    const kept = await this.#index()
    const query = queryOfTicket(snapshot)
    const { told, recollection } = await this.#remember(query, snapshot)
    const refused = new Set(told.flatMap(({ articleId, how }) => (how === 'not-this' ? articleId : [])))
    const started = performance.now()
    const find = (keeps: SuggestOptions['keeps'], n: number) =>
      suggestForQuery(kept.index, query, n, (ids) => this.#articles(ids), {
        keeps: (document) => document.sourceId === wanted && (keeps?.(document) ?? true),
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

  /** Finds articles of a site by the person's own words, titles first. */
  async search(site: string, query: string): Promise<Suggestion[]> {
    const source = sourceOfSite(site)
    const kept = await this.#index()
    const keeps = ({ sourceId }: { readonly sourceId: string }) => sourceId === source.id
    const titles = this.#titles.get(source.id) ?? new TitleSearch(kept.index.documents().filter(keeps))
    this.#titles.set(source.id, titles)
    return searchArticles(kept.index, titles, query, FOUND, (ids) => this.#articles(ids), { keeps })
  }

  /** Titles of all articles, by id. */
  async titles(): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.#index()).index.documents().map(({ id, title }) => [id, title]))
  }

  async article(id: string): Promise<Article | null> {
    return (await this.#articles([id]))[0] ?? null
  }

  /** How the sources stand: that of one site, or all that were ever synced. */
  async statuses(site: string | null): Promise<SourceStatus[]> {
    const { settings } = await currentSettings(this.#area)
    const sites = site ? [site] : await this.#knownSites()
    return Promise.all(
      sites.map((known) => {
        const source = sourceOfSite(known)
        return this.#syncs.status(source, !settings.disabledSources.includes(source.id))
      }),
    )
  }

  /** Syncs a source now and whole; needs an open page of its site, whose session it uses. False when there is none. */
  async sync(sourceId: string): Promise<boolean> {
    const site = siteOf(sourceId)
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
    this.#titles.clear()
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
    return states.map(({ sourceId }) => siteOf(sourceId))
  }

  async #isEnabled(sourceId: string): Promise<boolean> {
    return !(await currentSettings(this.#area)).settings.disabledSources.includes(sourceId)
  }
}

/** Source ids end in the host they belong to: `zendesk-guide@acme.zendesk.com`. */
function siteOf(sourceId: string): string {
  return `https://${sourceId.slice(sourceId.indexOf('@') + 1)}`
}
