import { interpretAnswer } from '@/lib/host/client'
import type { HostClient, HostId, HostResult } from '@/lib/host/contract'
import type { Helpdesk } from '../helpdesk/helpdesk'

export const SITES: Readonly<Record<HostId, string>> = {
  zendesk: 'https://acme.zendesk.com',
  jira: 'https://acme.atlassian.net',
}

/** Asks the local helpdesk as the bridge asks a host, noting every path; failures without an answer included. */
export class FetchClient implements HostClient {
  readonly site: string
  readonly asked: string[] = []
  readonly #helpdesk: Helpdesk
  readonly #patience: number

  constructor(helpdesk: Helpdesk, host: HostId, patience = 10_000) {
    this.site = SITES[host]
    this.#helpdesk = helpdesk
    this.#patience = patience
  }

  async get(path: string, options: { readonly signal?: AbortSignal } = {}): Promise<HostResult<unknown>> {
    this.asked.push(path)
    const timeout = AbortSignal.timeout(this.#patience)
    try {
      const { status, headers, body } = await this.#helpdesk.get(this.site + path, {
        signal: options.signal ? AbortSignal.any([options.signal, timeout]) : timeout,
      })
      const retryAfter = headers['retry-after']
      return interpretAnswer({
        path,
        status,
        contentType: headers['content-type'] ?? '',
        ...(retryAfter && /^\d+$/.test(retryAfter) ? { retryAfter: Number(retryAfter) } : {}),
        body,
        redirected: false,
      })
    } catch {
      const reason = options.signal?.aborted ? 'aborted' : timeout.aborted ? 'timeout' : 'offline'
      return { ok: false, reason, path }
    }
  }
}
