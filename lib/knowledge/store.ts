import { z } from 'zod'
import type { Article } from './article'
import type { StoredIndex } from './index/article-index'

/** Writing may find the disk full; reading never does. Nothing was changed then. */
export type StoreResult<T> = { readonly ok: true; readonly value: T } | StorageFull
export interface StorageFull {
  readonly ok: false
  readonly reason: 'storage-full'
}

/** An unfinished listing of a source: where to go on after the worker died. */
export const sourceRun = z.strictObject({
  /** `facts`: what is to know of the account, without its articles. */
  mode: z.enum(['full', 'incremental', 'facts']),
  /** What the source needs to give the next page; null before the first. */
  cursor: z.string().nullable(),
  /** ISO 8601 UTC. */
  startedAt: z.string(),
  /** Articles stored so far in this run. */
  done: z.number().int().nonnegative(),
  /** Articles left out in this run because they could not be read. */
  skipped: z.number().int().nonnegative(),
  /** Articles in the whole listing, where the host said it. */
  total: z.number().int().nonnegative().optional(),
})
export type SourceRun = z.infer<typeof sourceRun>

/** What must be known of a source's account before its articles can be read rightly. */
export const sourceFacts = z.strictObject({
  /** Languages that the host offers articles in, BCP 47, lower case; empty where it does not say. */
  languages: z.array(z.string()),
  /** Ids of the groups of readers that every signed-in customer is in; null where the host did not let us read them. */
  openSegments: z.array(z.number()).nullable(),
  /** The account's other help centres: what their brand is called, and the origins of their articles. */
  otherBrands: z.array(z.strictObject({ name: z.string(), origins: z.array(z.string()) })),
})
export type SourceFacts = z.infer<typeof sourceFacts>

/** Nothing is known yet. */
export const NO_FACTS: SourceFacts = { languages: [], openSegments: null, otherBrands: [] }

/** What a person chose for the articles of files they imported. */
export const fileSource = z.strictObject({
  name: z.string().min(1).max(80),
  audience: z.enum(['public', 'internal']),
  /** BCP 47, lower case; empty where it was guessed for each article. */
  language: z.string().max(20),
  /** Origins of the helpdesks whose tickets they are suggested for; empty for all. */
  sites: z.array(z.string().max(300)).max(50),
})
export type FileSource = z.infer<typeof fileSource>

/** What is remembered of a source between lives of the worker. Times are ISO 8601 UTC. */
export const sourceState = z.strictObject({
  sourceId: z.string(),
  /** Number of the last full listing begun; an article keeps the number of the listing it was last seen in. */
  round: z.number().int().nonnegative(),
  run: sourceRun.nullable(),
  /** When the last complete full listing began. */
  lastFull: z.string().nullable(),
  /** When the last complete listing of either kind began: the next incremental one asks for what changed since. */
  lastIncremental: z.string().nullable(),
  /** Articles stored of this source. */
  articles: z.number().int().nonnegative(),
  /** Articles left out by the last complete listing because they could not be read. */
  skipped: z.number().int().nonnegative(),
  /** No request before this moment; the host asked to wait. */
  notBefore: z.string().nullable(),
  lastProblem: z.strictObject({ at: z.string(), reason: z.string() }).nullable(),
  /** For articles of files only. */
  files: fileSource.optional(),
  /** As read by the last full listing; absent before. */
  facts: sourceFacts.optional(),
  /** The languages that the last full listing was asked for; absent or null: all. */
  languages: z.array(z.string()).nullable().optional(),
  /** How many articles were to be kept at most when some had to be left out; absent or null: all are here. */
  limit: z.number().int().nullable().optional(),
  /** Whether a person paused the unfinished run: it goes on when they say so. */
  paused: z.boolean().optional(),
  /** When a person last cancelled a run. */
  stoppedAt: z.string().optional(),
})
export type SourceState = z.infer<typeof sourceState>

/** One page of a source, stored whole or not at all. */
export interface PageToStore {
  /** As it shall be after the page; `articles` is counted by the store. */
  readonly state: SourceState
  readonly articles: readonly Article[]
  readonly removed: readonly string[]
  /** True at the end of a complete full listing: articles of older rounds are removed in the same step. */
  readonly removesUnseen: boolean
}

/** Articles that changed, appeared or were removed since the stored index was made. */
export interface PendingChanges {
  /** The newest change among them; 0 for none. */
  readonly upTo: number
  readonly ids: readonly string[]
}

/** The index as it was last stored. */
export interface KeptStoredIndex {
  /** Counts up with every save. */
  readonly generation: number
  /** The newest change it holds. */
  readonly upTo: number
  /** The last article taken in by a building that has not ended, in order of ids; null for a whole index. */
  readonly builtTo: string | null
  readonly stored: StoredIndex
}

/** Where articles, sync states and the index are kept. Implemented with IndexedDB by `lib/storage`. */
export interface KnowledgeStore {
  /** Those that are there, in any order. */
  articles(ids: readonly string[]): Promise<Article[]>
  /** All articles in batches by id, `size` at a time; for building the index again. */
  articlesAfter(id: string | null, size: number): Promise<Article[]>
  sourceState(sourceId: string): Promise<SourceState | null>
  sourceStates(): Promise<SourceState[]>
  saveState(state: SourceState): Promise<StoreResult<SourceState>>
  /** Stores a page, its cursor and the note that the index must follow, in one durable transaction. */
  savePage(page: PageToStore): Promise<StoreResult<{ state: SourceState; removed: number }>>
  /** Removes a source with its articles. */
  removeSource(sourceId: string): Promise<StoreResult<null>>
  /** What {@link saveIndex} stored last; null before the first, or where a part of it is missing. */
  loadIndex(): Promise<KeptStoredIndex | null>
  /** Changes noted after `upTo`. */
  changesAfter(upTo: number): Promise<PendingChanges>
  /**
   * Replaces the stored index in one transaction; the old one serves until it is done. Only segments that are not stored yet are
   * written. `builtTo` as in {@link KeptStoredIndex}. Returns the new generation.
   */
  saveIndex(stored: StoredIndex, upTo: number, builtTo?: string | null): Promise<StoreResult<number>>
}
