import type { ArticleIndex } from './index/article-index'
import { PostingsIndex } from './index/postings-index'
import type { KnowledgeStore, StoreResult } from './store'

/** Articles read from the store at a time. */
const BATCH = 200
/** Changes that are indexed again after a worker's death, at most; past it the index is stored. */
const MOST_UNSAVED = 500
/** Articles that are built in again after a worker's death in the middle of a building, at most. */
const BUILT_BETWEEN_SAVES = 2_000

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
   * Loads the stored index and brings it up to the articles. Builds it from the articles where there is none, or where it was stored
   * by another version; a building that the worker's death interrupted goes on where it was.
   */
  static async open(store: KnowledgeStore): Promise<KeptIndex> {
    const loaded = await store.loadIndex()
    const index = loaded && PostingsIndex.fromStored(loaded.stored)
    if (!loaded || !index) return KeptIndex.#build(store, new PostingsIndex(), null)
    if (loaded.builtTo !== null) return KeptIndex.#build(store, index, loaded)
    const kept = new KeptIndex(store, index, loaded.upTo, 0)
    await kept.catchUp()
    return kept
  }

  /** What changed before the building began is in the articles it reads; what changes meanwhile is taken over at its end. */
  static async #build(
    store: KnowledgeStore,
    index: ArticleIndex,
    begun: { readonly upTo: number; readonly builtTo: string | null } | null,
  ): Promise<KeptIndex> {
    const upTo = begun?.upTo ?? (await store.changesAfter(0)).upTo
    let last = begun?.builtTo ?? null
    let unsaved = 0
    for (;;) {
      const batch = await store.articlesAfter(last, BATCH)
      index.add(batch)
      last = batch.at(-1)?.id ?? last
      unsaved += batch.length
      if (batch.length < BATCH) break
      if (unsaved < BUILT_BETWEEN_SAVES) continue
      await store.saveIndex(index.toStored(), upTo, last)
      unsaved = 0
    }
    const kept = new KeptIndex(store, index, upTo, index.size)
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
