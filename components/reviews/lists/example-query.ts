const WEEK = 7 * 24 * 60 * 60_000

/** The helpdesk that a site belongs to; only Zendesk stands under other addresses than its own. */
export function hostOfSite(site: string): 'zendesk' | 'jira' {
  return new URL(site).hostname.endsWith('.atlassian.net') ? 'jira' : 'zendesk'
}

/** A search that finds what most reviews are about: tickets of the last week that are done. */
export function exampleQuery(host: 'zendesk' | 'jira', now: Date): string {
  const since = new Date(now.getTime() - WEEK).toISOString().slice(0, 10)
  return host === 'zendesk' ? `status>=solved solved>${since}` : 'statusCategory = Done AND resolved >= -7d'
}
