import type { HostName } from './ids'

/** An answered (or cut) request. `status` is 0 when no answer was sent. `path` includes the query. */
export interface LoggedRequest {
  readonly host: HostName
  readonly path: string
  readonly status: number
  /** ISO time of arrival. */
  readonly at: string
  /** Whether the host's own page asked, or somebody else (the extension, a test). */
  readonly from: 'page' | 'other'
}

/** What was asked of the helpdesk, the oldest first. */
export class RequestLog implements Iterable<LoggedRequest> {
  private entries: LoggedRequest[] = []

  add(entry: LoggedRequest): void {
    this.entries.push(entry)
  }

  clear(): void {
    this.entries = []
  }

  all(): readonly LoggedRequest[] {
    return this.entries
  }

  /** API requests that the hosts' own pages did not make: those of the extension, in browser tests. */
  fromOthers(): readonly LoggedRequest[] {
    return this.entries.filter(({ from, path }) => from === 'other' && isApiPath(path))
  }

  get length(): number {
    return this.entries.length
  }

  [Symbol.iterator](): Iterator<LoggedRequest> {
    return this.entries[Symbol.iterator]()
  }
}

/** Whether a path belongs to one of the hosts' APIs. */
export function isApiPath(path: string): boolean {
  return /^\/(api\/v2|rest|wiki\/rest)\//.test(path)
}
