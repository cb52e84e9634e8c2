import type { HostName } from './ids'

/** A request as the answering functions see it. `path` has no query and no trailing `.json`. */
export interface Ask {
  readonly host: HostName
  readonly path: string
  readonly query: URLSearchParams
  /** What the route's pattern caught, in order. */
  readonly params: readonly string[]
  /** Path and query as they came, for links to the next page. */
  readonly target: string
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/** One path of a host's API. */
export interface Route<Context> {
  readonly path: RegExp
  answer(ask: Ask, context: Context): Reply
}

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache', ...headers },
    body: JSON.stringify(value),
  }
}

/** What pages of both hosts may load; scripts only as files of their own. */
const PAGE_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'"

export function html(body: string, status = 200): Reply {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': PAGE_POLICY,
    },
    body,
  }
}

/** Finds the route of a path; null when there is none. */
export function findRoute<C>(routes: readonly Route<C>[], ask: Ask): { route: Route<C>; ask: Ask } | null {
  for (const route of routes) {
    const match = route.path.exec(ask.path)
    if (match)
      return { route, ask: { ...ask, params: match.slice(1).map((part) => decodeURIComponent(part ?? '')) } }
  }
  return null
}
