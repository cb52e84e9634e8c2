import type { HostClient, HostResult } from '@/lib/host/contract'
import type { Article } from '@/lib/knowledge/article'
import type { SourceFacts } from '@/lib/knowledge/store'

/** What a page is asked for. */
export interface PageRequest {
  /** `facts` reads what is to know of the account and no articles. */
  readonly mode: 'full' | 'incremental' | 'facts'
  /** What the page before gave as `next`; null for the first. */
  readonly cursor: string | null
  /** Incremental only: what changed at or after this moment, ISO 8601 UTC. Sources ask for a little more. */
  readonly since: string | null
  /** As the pages before gave them, those of earlier runs included. */
  readonly facts: SourceFacts
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
  /** What was learnt of the account; absent when nothing was. */
  readonly facts?: SourceFacts
}

/** What the host's own search is asked for. */
export interface SearchRequest {
  /** Words parted by spaces, the most telling first. */
  readonly words: string
  /** What is known of the account. */
  readonly facts: SourceFacts
  readonly signal: AbortSignal
}

/** Where articles come from. Holds no state: everything between pages is in the cursor. Never throws. */
export interface KnowledgeSource {
  /** Unique over all sources, e.g. `zendesk-guide@acme.zendesk.com`; never contains a slash. */
  readonly id: string
  readonly kind: 'zendesk-guide' | 'confluence'
  /** Origin that its requests go to. */
  readonly site: string
  page(client: HostClient, request: PageRequest): Promise<HostResult<SourcePage>>
  /** Asks the host's own search, in one request; absent where it is not asked. The best match first, as the host sees it. */
  search?(client: HostClient, request: SearchRequest): Promise<HostResult<Article[]>>
}
