import type { HostId } from '@/lib/host/contract'
import { choiceFor, type SourceChoice, type SourceChoices } from '@/lib/knowledge/source-choice'
import { confluence } from '@/lib/sources/confluence'
import type { KnowledgeSource } from '@/lib/sources/source'
import { zendeskGuide } from '@/lib/sources/zendesk-guide'

/**
 * The knowledge base that belongs to a helpdesk.
 * @param site origin of a host, e.g. `https://acme.zendesk.com`
 * @param languages those to read, where the source names them; null for all
 */
export function sourceOfSite(site: string, languages: readonly string[] | null = null): KnowledgeSource {
  return hostOfSite(site) === 'zendesk' ? zendeskGuide(site, { languages }) : confluence(site)
}

/** The host that a site belongs to. @param site origin of a host */
export function hostOfSite(site: string): HostId {
  // Only Zendesk stands under other addresses than its own.
  return new URL(site).hostname.endsWith('.atlassian.net') ? 'jira' : 'zendesk'
}

/** What holds for a source; one whose host cannot be asked is always kept here. */
export function chosenFor(source: KnowledgeSource, choices: SourceChoices): SourceChoice {
  const choice = choiceFor(choices, source.id)
  return source.search ? choice : { ...choice, keep: true }
}
