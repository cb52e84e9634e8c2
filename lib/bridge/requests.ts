import type { HostPage, RawAnswer, TicketRef } from '@/lib/host/contract'
import type { PageCalls } from '@/lib/messaging/page-call'

/** A host that says nothing for this long has not answered. Milliseconds. */
const PATIENCE = 20_000

type GetRequest = PageCalls['page/get']['request']
type GetResponse = PageCalls['page/get']['response']

/**
 * Makes the requests of one page, with the person's session and GET only, and keeps the answers of the ticket on screen:
 * a background worker that was stopped gets them again without a new request.
 */
export class PageRequests {
  readonly #page: HostPage
  readonly #running = new Map<string, AbortController>()
  #held: { key: string; answers: Map<string, RawAnswer> } | null = null

  constructor(page: HostPage) {
    this.#page = page
  }

  async get({ id, path, ref, held }: GetRequest): Promise<GetResponse> {
    if (!path.startsWith('/') || path.startsWith('//') || !this.#page.mayAsk(path))
      return { failed: 'not-allowed' }
    const kept = held ? this.#answersOf(ref)?.get(path) : undefined
    if (kept) return kept
    const controller = new AbortController()
    this.#running.set(id, controller)
    try {
      const answer = await ask(this.#page.siteOf(location.href) + path, path, controller.signal)
      if (!('failed' in answer) && answer.status === 200) this.#answersOf(ref)?.set(path, answer)
      return answer
    } finally {
      this.#running.delete(id)
    }
  }

  abort(ids: readonly string[]): void {
    for (const id of ids) this.#running.get(id)?.abort()
  }

  /** Lets go of the answers of any other ticket than the one now on screen. */
  keepOnly(ref: TicketRef | null): void {
    this.#held = ref ? { key: ref.key, answers: this.#answersOf(ref) ?? new Map() } : null
  }

  #answersOf(ref: TicketRef | null): Map<string, RawAnswer> | undefined {
    return ref && this.#held?.key === ref.key ? this.#held.answers : undefined
  }
}

async function ask(address: string, path: string, cancelled: AbortSignal): Promise<GetResponse> {
  const timeout = AbortSignal.timeout(PATIENCE)
  let response: Response | null = null
  try {
    response = await fetch(address, {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' },
      signal: AbortSignal.any([cancelled, timeout]),
    })
    const body = await response.text()
    return {
      path,
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      ...numberFrom(response, 'retryAfter', 'retry-after'),
      ...numberFrom(response, 'rateRemaining', 'x-rate-limit-remaining', 'x-ratelimit-remaining'),
      ...numberFrom(response, 'rateLimit', 'x-rate-limit', 'x-ratelimit-limit'),
      body,
      redirected: response.redirected,
    }
  } catch {
    if (cancelled.aborted) return { failed: 'aborted' }
    if (timeout.aborted) return { failed: 'timeout' }
    // The browser tells no more than "failed to fetch"; with headers in hand the connection broke half-way.
    return { failed: response ? 'truncated' : 'offline' }
  }
}

function numberFrom<K extends string>(
  response: Response,
  key: K,
  ...headers: string[]
): { [P in K]?: number } {
  for (const header of headers) {
    const value = response.headers.get(header)
    if (value !== null && /^\d+$/.test(value.trim())) return { [key]: Number(value) } as { [P in K]?: number }
  }
  return {}
}
