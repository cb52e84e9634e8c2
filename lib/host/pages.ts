import type { HostClient, HostResult, RawTicket } from './contract'

type Parts = Record<string, HostResult<unknown>>

/** Name of a page of a part: `comments`, `comments-2`, `comments-3`… */
function pageName(part: string, page: number): string {
  return page === 1 ? part : `${part}-${page}`
}

/** All pages of a part in order, as far as they were asked for. */
export function pagesOf(raw: RawTicket, part: string): HostResult<unknown>[] {
  const pages: HostResult<unknown>[] = []
  for (let page = 1; ; page += 1) {
    const answer = raw.parts[pageName(part, page)]
    if (!answer) return pages
    pages.push(answer)
  }
}

/**
 * Reads a part page by page into `parts`, until `next` knows no further page, a page fails, or `most` pages are read.
 *
 * @param next The path after this answer; null at the end.
 */
export async function readPages(
  client: HostClient,
  parts: Parts,
  part: string,
  firstPath: string,
  next: (answer: unknown, page: number) => string | null,
  most: number,
  signal: AbortSignal,
): Promise<void> {
  let path: string | null = firstPath
  for (let page = 1; path !== null && page <= most; page += 1) {
    const answer = await client.get(path, { signal })
    parts[pageName(part, page)] = answer
    if (!answer.ok) return
    path = next(answer.value, page)
  }
}
