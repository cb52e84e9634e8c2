import { confluence } from '@/lib/sources/confluence'
import type { KnowledgeSource } from '@/lib/sources/source'
import { zendeskGuide } from '@/lib/sources/zendesk-guide'

/** The knowledge base that belongs to a helpdesk. @param site origin of a host, e.g. `https://acme.zendesk.com`. */
export function sourceOfSite(site: string): KnowledgeSource {
  return new URL(site).hostname.endsWith('.zendesk.com') ? zendeskGuide(site) : confluence(site)
}
