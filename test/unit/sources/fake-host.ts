import type { HostClient, HostFailureReason, HostResult } from '@/lib/host/contract'

export type Answer = unknown | { readonly failure: HostFailureReason; readonly retryAfter?: number }

/** A host that answers by the first of `routes` whose beginning the path has; each path asked is kept in `asked`. */
export function fakeHost(site: string, routes: Readonly<Record<string, (query: URLSearchParams) => Answer>>) {
  const asked: string[] = []
  const get = async (path: string): Promise<HostResult<unknown>> => {
    asked.push(path)
    const url = new URL(path, site)
    const answer = routes[url.pathname]?.(url.searchParams) ?? { failure: 'not-found' }
    if (typeof answer === 'object' && answer !== null && 'failure' in answer) {
      const { failure: reason, ...rest } = answer as { failure: HostFailureReason; retryAfter?: number }
      return { ok: false, reason, path, ...rest }
    }
    return { ok: true, value: answer }
  }
  const client: HostClient = { site, get }
  return { client, asked }
}

/** One article as Zendesk answers it. */
export function guideArticle(id: number, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    title: `Article ${id}`,
    body: `<p>Body of ${id}</p>`,
    html_url: `https://acme.zendesk.com/hc/en-us/articles/${id}`,
    locale: 'en-us',
    source_locale: 'en-us',
    label_names: ['flows'],
    draft: false,
    section_id: 1,
    user_segment_id: null,
    updated_at: '2026-11-01T10:00:00Z',
    ...more,
  }
}

/** One page as Confluence answers it. */
export function confluencePage(id: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    type: 'page',
    status: 'current',
    title: `Page ${id}`,
    body: { view: { value: `<h2>Steps</h2><p>Body of ${id}</p>` } },
    version: { when: '2026-11-01T11:00:00.000+0100', number: 3 },
    metadata: { labels: { results: [{ name: 'kb' }] } },
    _links: { webui: `/spaces/KB/pages/${id}/Page` },
    ...more,
  }
}
