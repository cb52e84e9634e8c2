import { openDB, unwrap, type DBSchema, type IDBPDatabase } from 'idb'
import type { Article } from '@/lib/knowledge/article'
import type { StoredIndex } from '@/lib/knowledge/index/article-index'
import type { StoredSegment } from '@/lib/knowledge/index/segment'
import {
  sourceState,
  type KeptStoredIndex,
  type KnowledgeStore,
  type PageToStore,
  type PendingChanges,
  type SourceState,
  type StoreResult,
} from '@/lib/knowledge/store'
import { finish, storing } from './transaction'

/** Name of the database; it belongs to the background, panels never open it. */
export const KNOWLEDGE_DATABASE = 'deskhand-knowledge'
/** Raised with a step in {@link upgrade}. */
const VERSION = 2

interface KeptArticle {
  readonly id: string
  readonly sourceId: string
  /** The full listing the article was last seen in. */
  readonly round: number
  readonly article: Article
}

/** Which segments make up the index. */
interface IndexHead {
  readonly generation: number
  readonly upTo: number
  readonly builtTo: string | null
  readonly parts: readonly IndexPart[]
}

/** A segment by its id, and which of its articles are no longer in the index. */
interface IndexPart {
  readonly id: string
  readonly struckOut: readonly number[]
}

interface Schema extends DBSchema {
  articles: { key: string; value: KeptArticle; indexes: { bySource: [string, number] } }
  sources: { key: string; value: SourceState }
  /** Ids that changed, in order of writing. */
  changes: { key: number; value: readonly string[] }
  indexHead: { key: 'head'; value: IndexHead }
  /** By id; a segment never changes, so it is written once. */
  segments: { key: string; value: StoredSegment }
}
type Database = IDBPDatabase<Schema>

/** Steps from one version to the next; each runs once, in order, for whoever comes from before it. */
const STEPS: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('articles', { keyPath: 'id' }).createIndex('bySource', ['sourceId', 'round'])
    database.createObjectStore('sources', { keyPath: 'sourceId' })
    database.createObjectStore('changes', { autoIncrement: true })
    database.createObjectStore('indexHead')
  },
  // The index was stored as parts that were all written with every save; it is built again from the articles.
  (database) => {
    const names: DOMStringList = database.objectStoreNames
    if (names.contains('indexParts')) {
      unwrap(database).deleteObjectStore('indexParts')
      database.deleteObjectStore('indexHead')
      database.createObjectStore('indexHead')
    }
    database.createObjectStore('segments', { keyPath: 'id' })
  },
]

function upgrade(database: Database, from: number): void {
  for (const step of STEPS.slice(from, VERSION)) step(database)
}

/**
 * Opens the database. Throws what IndexedDB throws where it cannot be opened at all (private windows of some
 * browsers, a newer version of Deskhand wrote it). `name` is for tests.
 */
export async function openKnowledgeDatabase(name: string = KNOWLEDGE_DATABASE): Promise<KnowledgeDatabase> {
  const database = await openDB<Schema>(name, VERSION, {
    upgrade: (opened, from) => upgrade(opened, from),
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
  })
  return new KnowledgeDatabase(database)
}

/** Articles, sync states and index in IndexedDB. What was confirmed survives a crash: writes are `strict`. */
export class KnowledgeDatabase implements KnowledgeStore {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  close(): void {
    this.#database.close()
  }

  async articles(ids: readonly string[]): Promise<Article[]> {
    const { store } = this.#database.transaction('articles')
    const kept = await Promise.all(ids.map((id) => store.get(id)))
    return kept.flatMap((one) => one?.article ?? [])
  }

  async articlesAfter(id: string | null, size: number): Promise<Article[]> {
    const range = id === null ? null : IDBKeyRange.lowerBound(id, true)
    const kept = await this.#database.getAll('articles', range, size)
    return kept.map((one) => one.article)
  }

  async sourceState(sourceId: string): Promise<SourceState | null> {
    const parsed = sourceState.safeParse(await this.#database.get('sources', sourceId))
    return parsed.success ? parsed.data : null
  }

  async sourceStates(): Promise<SourceState[]> {
    const kept = await this.#database.getAll('sources')
    return kept.flatMap((one) => sourceState.safeParse(one).data ?? [])
  }

  saveState(state: SourceState): Promise<StoreResult<SourceState>> {
    return storing(async () => {
      const tx = this.#database.transaction('sources', 'readwrite', { durability: 'strict' })
      await finish(tx, () => tx.store.put(state))
      return state
    })
  }

  savePage(page: PageToStore): Promise<StoreResult<{ state: SourceState; removed: number }>> {
    return storing(async () => {
      const { sourceId, round } = page.state
      const tx = this.#database.transaction(['articles', 'sources', 'changes'], 'readwrite', {
        durability: 'strict',
      })
      return finish(tx, async () => {
        const articles = tx.objectStore('articles')
        const bySource = articles.index('bySource')
        for (const article of page.articles) await articles.put({ id: article.id, sourceId, round, article })
        const removed = new Set<string>()
        for (const id of page.removed) if (await articles.getKey(id)) removed.add(id)
        if (page.removesUnseen) {
          const unseen = IDBKeyRange.bound([sourceId, 0], [sourceId, round], false, true)
          for (const id of await bySource.getAllKeys(unseen)) removed.add(id)
        }
        for (const id of removed) await articles.delete(id)
        const changed = [...new Set([...page.articles.map((article) => article.id), ...removed])]
        if (changed.length > 0) await tx.objectStore('changes').add(changed)
        const count = await bySource.count(ofSource(sourceId))
        const state = { ...page.state, articles: count }
        await tx.objectStore('sources').put(state)
        return { state, removed: removed.size }
      })
    })
  }

  removeSource(sourceId: string): Promise<StoreResult<null>> {
    return storing(async () => {
      const tx = this.#database.transaction(['articles', 'sources', 'changes'], 'readwrite', {
        durability: 'strict',
      })
      return finish(tx, async () => {
        const articles = tx.objectStore('articles')
        const ids = await articles.index('bySource').getAllKeys(ofSource(sourceId))
        for (const id of ids) await articles.delete(id)
        if (ids.length > 0) await tx.objectStore('changes').add(ids)
        await tx.objectStore('sources').delete(sourceId)
        return null
      })
    })
  }

  async loadIndex(): Promise<KeptStoredIndex | null> {
    const tx = this.#database.transaction(['indexHead', 'segments'])
    const head = await tx.objectStore('indexHead').get('head')
    if (!head) return null
    const store = tx.objectStore('segments')
    const found = await Promise.all(head.parts.map(({ id }) => store.get(id)))
    const segments = found.filter((segment) => segment !== undefined)
    if (segments.length !== head.parts.length) return null
    const { generation, upTo, builtTo, parts } = head
    return { generation, upTo, builtTo, stored: { segments, struckOut: parts.map((part) => part.struckOut) } }
  }

  async changesAfter(upTo: number): Promise<PendingChanges> {
    const tx = this.#database.transaction('changes')
    const range = IDBKeyRange.lowerBound(upTo, true)
    const [keys, lists] = await Promise.all([tx.store.getAllKeys(range), tx.store.getAll(range)])
    return { upTo: keys.at(-1) ?? 0, ids: [...new Set(lists.flat())] }
  }

  saveIndex(stored: StoredIndex, upTo: number, builtTo: string | null = null): Promise<StoreResult<number>> {
    return storing(async () => {
      const tx = this.#database.transaction(['indexHead', 'segments', 'changes'], 'readwrite', {
        durability: 'strict',
      })
      return finish(tx, async () => {
        const heads = tx.objectStore('indexHead')
        const generation = ((await heads.get('head'))?.generation ?? 0) + 1
        const segments = tx.objectStore('segments')
        const known = new Set(await segments.getAllKeys())
        for (const segment of stored.segments) if (!known.delete(segment.id)) await segments.put(segment)
        for (const id of known) await segments.delete(id)
        const parts = stored.segments.map(({ id }, at) => ({ id, struckOut: stored.struckOut[at] ?? [] }))
        await heads.put({ generation, upTo, builtTo, parts }, 'head')
        await tx.objectStore('changes').delete(IDBKeyRange.upperBound(upTo))
        return generation
      })
    })
  }
}

function ofSource(sourceId: string): IDBKeyRange {
  return IDBKeyRange.bound([sourceId, 0], [sourceId, Infinity])
}
