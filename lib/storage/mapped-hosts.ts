import { z } from 'zod'
import type { VersionedItem } from './versioned'

/** Zendesk helpdesks under an address of their own that a person added, by their origins, e.g. `https://support.acme.com`. */
const mappedHosts = z.strictObject({ origins: z.array(z.url({ protocol: /^https$/ }).max(300)).max(50) })

export const mappedHostsItem: VersionedItem<typeof mappedHosts> = {
  key: 'mapped-hosts',
  version: 1,
  schema: mappedHosts,
  defaults: { origins: [] },
  migrations: {},
}

/** Why an address cannot be added. */
export const MAPPED_HOST_FAULTS = [
  'empty',
  'not-address',
  'not-https',
  'path',
  'port',
  'ip',
  'known',
  'already',
] as const
export type MappedHostFault = (typeof MAPPED_HOST_FAULTS)[number]

const NAME = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/
const IP = /^(?:\d+\.\d+\.\d+\.\d+|\[.*\])$/
/** Addresses that Deskhand works on without being asked. */
const KNOWN = /(?:^|\.)(?:zendesk\.com|atlassian\.net)$/

/**
 * The origin that somebody means by what they typed: a name alone (`support.acme.com`) or the address of its first page.
 * @param added origins that are there already
 */
export function parseMappedHost(
  typed: string,
  added: readonly string[],
): { readonly ok: true; readonly origin: string } | { readonly ok: false; readonly fault: MappedHostFault } {
  const text = typed.trim()
  const fault = (what: MappedHostFault) => ({ ok: false, fault: what }) as const
  if (text === '') return fault('empty')
  if (/^http:\/\//i.test(text)) return fault('not-https')
  const address = /^https:\/\//i.test(text) ? text : `https://${text}`
  if (/\s/.test(text) || !URL.canParse(address)) return fault('not-address')
  const { protocol, hostname, port, username, password, pathname, search, hash, origin } = new URL(address)
  if (protocol !== 'https:' || username !== '' || password !== '') return fault('not-address')
  if (IP.test(hostname)) return fault('ip')
  if (!NAME.test(hostname)) return fault('not-address')
  if (KNOWN.test(hostname)) return fault('known')
  if (port !== '') return fault('port')
  if (pathname !== '/' || search !== '' || hash !== '') return fault('path')
  return added.includes(origin) ? fault('already') : { ok: true, origin }
}
