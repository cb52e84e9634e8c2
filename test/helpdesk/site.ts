import type { Desk } from './desk'
import type { HostName } from './ids'
import type { Allowance } from './rate-limit'
import type { Ask, Reply } from './reply'

/** What the server needs to know of a host. */
export interface Site {
  readonly host: HostName
  readonly cookie: string
  /** Answers a path of the API; null when there is no such path. */
  api(ask: Ask, desk: Desk): Reply | null
  /** Answers an address a person opens; null when there is no such page. */
  page(ask: Ask, desk: Desk): Reply | null
  /** The host's own body for an error. */
  error(status: number, path: string): Reply
  rateHeaders(allowance: Allowance, now: number): Record<string, string>
}
