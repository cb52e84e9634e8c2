import type { HostClient, HostResult } from '@/lib/host/contract'
import type { Article } from '@/lib/knowledge/article'

/** What a page is asked for. */
export interface PageRequest {
  readonly mode: 'full' | 'incremental'
  /** What the page before gave as `next`; null for the first. */
  readonly cursor: string | null
  /** Incremental only: what changed at or after this moment, ISO 8601 UTC. Sources ask for a little more. */
  readonly since: string | null
  readonly signal: AbortSignal
}

/** An article that could not be read, and is left out until it can. */
export interface SkippedArticle {
  /** The source's id where it could be read, else empty. */
  readonly id: string
  readonly reason: 'malformed' | 'no-title'
}

/** One page of a source; made of exactly one request. */
export interface SourcePage {
  readonly articles: readonly Article[]
  /** Ids of articles that are known to be gone or hidden. */
  readonly removed: readonly string[]
  readonly skipped: readonly SkippedArticle[]
  /** The cursor of the next page; null when the listing is complete. */
  readonly next: string | null
  /** Articles in the whole listing, where the host says it. */
  readonly total?: number
}

/** Where articles come from. Holds no state: everything between pages is in the cursor. Never throws. */
export interface KnowledgeSource {
  /** Unique over all sources, e.g. `zendesk-guide@acme.zendesk.com`; never contains a slash. */
  readonly id: string
  readonly kind: 'zendesk-guide' | 'confluence'
  /** Origin that its requests go to. */
  readonly site: string
  page(client: HostClient, request: PageRequest): Promise<HostResult<SourcePage>>
}
