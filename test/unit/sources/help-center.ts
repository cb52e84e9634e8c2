import type { HostClient } from '@/lib/host/contract'
import type { KnowledgeStore } from '@/lib/knowledge/store'
import { syncSource, type SyncOptions } from '@/lib/sources/sync'
import { zendeskGuide } from '@/lib/sources/zendesk-guide'
import { fakeHost, guideArticle, type Answer } from './fake-host'

export const SITE = 'https://acme.zendesk.com'
export const ID = 'zendesk-guide@acme.zendesk.com'
const LIST = '/api/v2/help_center/articles'
const CHANGES = '/api/v2/help_center/incremental/articles'

/** Requests before the first page of articles: languages, readers, brands, and how many articles there are. */
export const BEFORE = 4

/** A help centre of these articles in pages of two. */
export function helpCenter(ids: readonly number[], before?: (asked: number) => Answer | undefined) {
  let count = 0
  const host = fakeHost(SITE, {
    [LIST]: (query) => {
      if (query.has('per_page')) return { articles: [], count: ids.length }
      count += 1
      const early = before?.(count)
      if (early !== undefined) return early
      const start = Number(query.get('page[after]') ?? 0)
      const more = start + 2 < ids.length
      return {
        articles: ids.slice(start, start + 2).map((id) => guideArticle(id)),
        meta: { has_more: more, after_cursor: String(start + 2) },
      }
    },
    [CHANGES]: () => ({ articles: [guideArticle(1, { title: 'Changed' })], next_page: null, end_time: 1 }),
  })
  return host
}

/** A sync into a store that waits for nothing, at one moment. */
export function syncInto(store: KnowledgeStore, client: HostClient, more: Partial<SyncOptions> = {}) {
  return syncSource(zendeskGuide(SITE), client, store, {
    signal: new AbortController().signal,
    now: () => '2026-11-20T10:00:00.000Z',
    wait: async () => undefined,
    ...more,
  })
}
