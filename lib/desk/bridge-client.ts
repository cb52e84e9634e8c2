import type { HostClient, HostResult, TicketRef } from '@/lib/host/contract'
import { interpretAnswer } from '@/lib/host/client'
import type { PageCallName, PageCalls } from '@/lib/messaging/page-call'

/** Asks the bridge of a tab; null when none answers. `callPage` with the browser bound to it. */
export type CallPage = <N extends PageCallName>(
  tabId: number,
  name: N,
  request: PageCalls[N]['request'],
) => Promise<PageCalls[N]['response'] | null>

/** A host as reached through the bridge of one tab, so with the person's own session. Counts what it asks. */
export interface BridgeClient extends HostClient {
  /** Requests made so far, those answered from the bridge's held answers not among them. */
  readonly requests: number
  /** Share of the host's rate limit that is left, 0–1; null until the host has said. */
  readonly limitLeft: number | null
}

/**
 * @param ref the ticket the requests are for; null for requests that belong to no ticket (knowledge).
 * @param held whether answers the bridge kept will do, as after a worker was stopped.
 */
export function bridgeClient(
  callPage: CallPage,
  tabId: number,
  site: string,
  ref: TicketRef | null,
  held: boolean,
): BridgeClient {
  let requests = 0
  let limitLeft: number | null = null
  return {
    site,
    get limitLeft() {
      return limitLeft
    },
    get requests() {
      return requests
    },
    async get(path, { signal } = {}): Promise<HostResult<unknown>> {
      if (signal?.aborted) return { ok: false, reason: 'aborted', path }
      const id = crypto.randomUUID()
      const abort = () => void callPage(tabId, 'page/abort', { ids: [id] })
      signal?.addEventListener('abort', abort, { once: true })
      if (!held) requests += 1
      try {
        const answer = await callPage(tabId, 'page/get', { id, path, ref, held })
        if (signal?.aborted) return { ok: false, reason: 'aborted', path }
        if (!answer) return { ok: false, reason: 'page-gone', path }
        if ('failed' in answer) return { ok: false, reason: answer.failed, path }
        if (answer.rateLimit && answer.rateRemaining !== undefined)
          limitLeft = answer.rateRemaining / answer.rateLimit
        return interpretAnswer(answer)
      } finally {
        signal?.removeEventListener('abort', abort)
      }
    },
  }
}
