import type { ArticleIndex } from './index/article-index'
import { PostingsIndex } from './index/postings-index'
import type { KnowledgeStore, StoreResult } from './store'

/** Articles read from the store at a time. */
const BATCH = 200
/** Changes that are indexed again after a worker's death, at most; past it the index is stored. */
const MOST_UNSAVED = 500

/** The index of a store, kept up with it. One per worker. */
export class KeptIndex {
  readonly index: ArticleIndex
  readonly #store: KnowledgeStore
  #upTo: number
  #unsaved: number
  #working: Promise<StoreResult<number>> | null = null

  private constructor(store: KnowledgeStore, index: ArticleIndex, upTo: number, unsaved: number) {
    this.#store = store
    this.index = index
    this.#upTo = upTo
    this.#unsaved = unsaved
  }

  /**
   * Loads the stored index and brings it up to the articles. Builds it from the articles where there is none, or where it
   * was stored by another version.
   */
  static async open(store: KnowledgeStore): Promise<KeptIndex> {
    const loaded = await store.loadIndex()
    const index = loaded ? PostingsIndex.fromStored(loaded.stored) : null
    const kept =
      loaded && index
        ? new KeptIndex(store, index, loaded.upTo, 0)
        : new KeptIndex(store, ...(await buildAgain(store)))
    await kept.catchUp()
    return kept
  }

  /**
   * Takes over what changed in the store; stores the index once enough did, or when `save` says so. Calls while one is
   * under way wait for it and then look again. Fails only with `storage-full`; the index in memory is right even then.
   */
  async catchUp(save = false): Promise<StoreResult<number>> {
    const before = this.#working ?? Promise.resolve(null)
    const work = before.then(
      () => this.#catchUp(save),
      () => this.#catchUp(save),
    )
    this.#working = work
    return work
  }

  async #catchUp(save: boolean): Promise<StoreResult<number>> {
    const { upTo, ids } = await this.#store.changesAfter(this.#upTo)
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH)
      const articles = await this.#store.articles(batch)
      const present = new Set(articles.map((item) => item.id))
      this.index.remove(batch.filter((id) => !present.has(id)))
      this.index.add(articles)
    }
    this.#upTo = Math.max(this.#upTo, upTo)
    this.#unsaved += ids.length
    if (this.#unsaved === 0 || !(save || this.#unsaved >= MOST_UNSAVED))
      return { ok: true, value: this.#upTo }
    const saved = await this.#store.saveIndex(this.index.toStored(), this.#upTo)
    if (saved.ok) this.#unsaved = 0
    return saved
  }
}

async function buildAgain(store: KnowledgeStore): Promise<[ArticleIndex, number, number]> {
  const { upTo } = await store.changesAfter(0)
  const index = new PostingsIndex()
  let last: string | null = null
  for (;;) {
    const batch: Awaited<ReturnType<KnowledgeStore['articlesAfter']>> = await store.articlesAfter(last, BATCH)
    index.add(batch)
    last = batch.at(-1)?.id ?? null
    if (batch.length < BATCH || last === null) return [index, upTo, index.size]
  }
}
