import type { TicketRef } from './contract'

/** `/agent/tickets/4001`, and nothing below it: `…/4001/requester/requested_tickets` shows other tickets. */
const ZENDESK_TICKET = /^\/agent\/tickets\/(\d{1,18})\/?$/

/** The ticket of a Zendesk agent page; null on views, search, dashboards and the help centre. */
export function matchZendeskTicket(url: string): TicketRef | null {
  const parsed = parseUrl(url)
  const key = parsed && ZENDESK_TICKET.exec(parsed.pathname)?.[1]
  return key ? { host: 'zendesk', site: parsed.origin, key } : null
}

const JIRA_KEY = /^[A-Z][A-Z0-9_]{1,30}-\d{1,10}$/
/** Where agents work. Customers see requests under `/servicedesk/customer/`, and Confluence lives under `/wiki/`. */
const JIRA_AGENT_PAGES = /^\/(?:browse|jira|issues|projects)\//

/**
 * The ticket of a Jira Cloud page: an open side view (`?selectedIssue=`) before the path, whose last part must be the
 * key. Data Center has other paths and answers, and is out of scope here.
 */
export function matchJiraTicket(url: string): TicketRef | null {
  const parsed = parseUrl(url)
  if (!parsed || !parsed.hostname.endsWith('.atlassian.net') || !JIRA_AGENT_PAGES.test(parsed.pathname))
    return null
  const selected = parsed.searchParams.get('selectedIssue')
  const last = parsed.pathname.split('/').findLast((part) => part !== '')
  const key = [selected, last].find((candidate) => candidate && JIRA_KEY.test(candidate))
  return key ? { host: 'jira', site: parsed.origin, key } : null
}

/** The site of an address in the cloud, where each has an origin of its own. @throws TypeError for what is no address */
export function originOf(url: string): string {
  return new URL(url).origin
}

function parseUrl(url: string): URL | null {
  try {
    const parsed = new URL(url)
    return parsed.protocol === 'https:' ? parsed : null
  } catch {
    return null
  }
}
