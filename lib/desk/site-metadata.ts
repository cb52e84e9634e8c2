import { siteMetadataPath } from '@/lib/host/readers'
import type { HostClient, HostResult, TicketRef } from '@/lib/host/contract'
import type { StorageArea } from '@/lib/storage/item-store'

/** Names of fields change rarely: they are asked for once a day and site. Milliseconds. */
const LIFETIME = 24 * 60 * 60 * 1000
const KEY = 'site-metadata'

type Kept = Record<string, { readonly at: string; readonly value: unknown }>

/**
 * What a host says about itself rather than about a ticket (names of fields), kept in the browser's session storage:
 * in memory only, and alive while workers come and go.
 */
export class SiteMetadataCache {
  readonly #area: StorageArea

  constructor(area: StorageArea) {
    this.#area = area
  }

  /** Null for hosts that need none. A failure is returned as it is and asked for again with the next ticket. */
  async get(ref: TicketRef, client: HostClient, now: string): Promise<HostResult<unknown> | null> {
    const path = siteMetadataPath[ref.host]
    if (!path) return null
    const kept = ((await this.#area.get([KEY]))[KEY] ?? {}) as Kept
    const own = kept[ref.site]
    if (own && Date.parse(now) - Date.parse(own.at) < LIFETIME) return { ok: true, value: own.value }
    const answer = await client.get(path)
    if (answer.ok) await this.#area.set({ [KEY]: { ...kept, [ref.site]: { at: now, value: answer.value } } })
    return answer
  }
}
