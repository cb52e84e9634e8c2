import { z } from 'zod'
import type { HostClient, HostResult } from '@/lib/host/contract'
import { confluenceSearchAnswer } from '@/lib/host/jira/answers'
import { readConfluencePages } from './confluence-page'
import { malformed, readCursor } from '@/lib/host/cursor'
import type { KnowledgeSource, PageRequest, SourcePage } from './source'

const SEARCH = '/wiki/rest/api/content/search'
/** Bodies are large: Confluence itself lowers the page when `body.view` is expanded. */
const PAGE_SIZE = 50
/**
 * CQL reads times in the time zone of the person who asks, to the minute. Zones differ by at most 14 hours;
 * what is read twice does no harm.
 */
const OVERLAP_MS = 15 * 3_600_000

/** `query` is what Confluence gave to go on with; it is added to our own path only. */
const pageCursor = z.strictObject({ query: z.string() })
const answerShape = confluenceSearchAnswer.extend({
  results: z.array(z.unknown()),
  size: z.number().int().nullish(),
  totalSize: z.number().int().nullish(),
})

export interface ConfluenceOptions {
  /** Keys of the spaces to read; all that the person may see without it. */
  readonly spaces?: readonly string[]
  /** Who may read these pages. The API does not say whether customers can: `unknown` without it. */
  readonly audience?: 'public' | 'internal'
}

/** Pages of the Confluence beside a Jira Cloud site, where JSM keeps its knowledge base. `site` is an origin. */
export function confluence(site: string, options: ConfluenceOptions = {}): KnowledgeSource {
  const id = `confluence@${new URL(site).host}`
  const page = async (client: HostClient, request: PageRequest): Promise<HostResult<SourcePage>> => {
    const cursor = readCursor(request.cursor, pageCursor)
    const path = `${SEARCH}?${cursor?.query ?? firstQuery(options.spaces ?? [], request)}`
    const answer = await client.get(path, { signal: request.signal })
    if (!answer.ok) return answer
    const parsed = answerShape.safeParse(answer.value)
    if (!parsed.success) return malformed(path)
    const { _links: links, results, totalSize } = parsed.data
    const query = links.next ? nextQuery(links.next) : null
    if (links.next && (query === null || `${SEARCH}?${query}` === path)) return malformed(path)
    return {
      ok: true,
      value: {
        ...readConfluencePages({ sourceId: id, site, audience: options.audience ?? 'unknown' }, results),
        next: query === null ? null : JSON.stringify({ query }),
        ...(typeof totalSize === 'number' ? { total: totalSize } : {}),
      },
    }
  }
  return { id, kind: 'confluence', site, page }
}

function firstQuery(spaces: readonly string[], request: PageRequest): string {
  const clauses = ['type = page']
  if (spaces.length > 0) clauses.push(`space in (${spaces.map(quoted).join(', ')})`)
  const since = request.mode === 'incremental' ? Date.parse(request.since ?? '') : NaN
  if (Number.isFinite(since)) {
    const from = new Date(since - OVERLAP_MS).toISOString().slice(0, 16).replace('T', ' ')
    clauses.push(`lastmodified >= "${from}"`)
  }
  const cql = `${clauses.join(' and ')} order by created asc`
  const expand = 'body.view,version,metadata.labels,space'
  return `cql=${encodeURIComponent(cql)}&expand=${expand}&limit=${PAGE_SIZE}`
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/gu, '\\$&')}"`
}

/** Only the query of the host's link is used, and only when it leads to the same search. */
function nextQuery(link: string): string | null {
  const [path = '', query = ''] = link.split('?', 2)
  return path.endsWith('/rest/api/content/search') && query !== '' ? query.replace(/#.*$/u, '') : null
}
