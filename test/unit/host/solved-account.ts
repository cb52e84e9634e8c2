import type { HostClient, HostFailureReason } from '@/lib/host/contract'
import * as zendesk from './zendesk-answers'

/** A host that answers with what it is given for a path; `{ failed }` is a failure. */
export function host(site: string, answers: (path: string, query: URLSearchParams) => unknown) {
  const asked: string[] = []
  const get: HostClient['get'] = async (path) => {
    asked.push(path)
    const url = new URL(path, site)
    const answer = answers(url.pathname, url.searchParams)
    const failure = answer as { failed?: HostFailureReason; retryAfter?: number } | undefined
    if (!failure?.failed) return zendesk.ok(answer)
    const { failed: reason, ...rest } = failure
    return { ok: false, path, reason, ...rest }
  }
  return { client: { site, get }, asked }
}

/** The n-th newest of the account's solved tickets: created a minute before the one before it. */
const solved = (id: number, over: object = {}) => ({
  ...zendesk.ticket,
  id,
  status: 'solved',
  created_at: new Date(Date.parse('2026-11-18T10:00:00Z') - id * 60_000).toISOString(),
  ...over,
})

/** A Zendesk account of these solved tickets. `comments` answers for one of them; undefined as usual. */
export function account(
  ids: readonly number[],
  over: (id: number) => object = () => ({}),
  comments?: (id: number) => unknown,
) {
  return host('https://acme.zendesk.com', (path, query) => {
    const id = Number(/tickets\/(\d+)\/comments$/.exec(path)?.[1])
    if (id) {
      const said = [zendesk.comment(1, 1), zendesk.comment(2, 2)]
      return comments?.(id) ?? { comments: said, users: zendesk.users, meta: { has_more: false } }
    }
    const before = /created<(\S+)/.exec(query.get('query') ?? '')?.[1]
    const page = Number(query.get('page'))
    if (page > 10) return { failed: 'malformed' }
    const fits = ids.map((one) => solved(one, over(one))).filter((one) => !before || one.created_at < before)
    const results = fits.slice((page - 1) * 100, page * 100)
    return {
      results,
      count: fits.length,
      users: zendesk.users,
      groups: [{ id: 21, name: 'Technical Support' }],
    }
  })
}

/** 1 to `most`. */
export const upTo = (most: number) => Array.from({ length: most }, (_, at) => at + 1)
