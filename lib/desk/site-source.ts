import type { HostId } from '@/lib/host/contract'
import { confluence } from '@/lib/sources/confluence'
import type { KnowledgeSource } from '@/lib/sources/source'
import { zendeskGuide } from '@/lib/sources/zendesk-guide'

/** The knowledge base that belongs to a helpdesk. @param site origin of a host, e.g. `https://acme.zendesk.com`. */
export function sourceOfSite(site: string): KnowledgeSource {
  return hostOfSite(site) === 'zendesk' ? zendeskGuide(site) : confluence(site)
}

/** The host that a site belongs to. @param site origin of a host */
export function hostOfSite(site: string): HostId {
  return new URL(site).hostname.endsWith('.zendesk.com') ? 'zendesk' : 'jira'
}
