import type { HostId, HostReader } from './contract'
import { probePath as jiraProbePath } from './jira/paths'
import { jiraReader } from './jira/reader'
import { jiraSolvedTickets } from './jira/solved-tickets'
import { jiraTicketSearch } from './jira/ticket-search'
import type { SolvedTickets } from './solved-tickets'
import type { TicketSearch } from './ticket-search'
import { zendeskReader } from './zendesk/reader'
import { probePath as zendeskProbePath, TICKET_FIELDS_PATH } from './zendesk/paths'
import { zendeskSolvedTickets } from './zendesk/solved-tickets'
import { zendeskTicketSearch } from './zendesk/ticket-search'

/** The reader of each host. */
export const readers: Readonly<Record<HostId, HostReader>> = { zendesk: zendeskReader, jira: jiraReader }

/**
 * What to ask once a day and add to a ticket's answers as the part `siteMetadata`; null where the ticket's own answer
 * brings the names.
 */
export const siteMetadataPath: Readonly<Record<HostId, string | null>> = {
  zendesk: TICKET_FIELDS_PATH,
  jira: null,
}

/** The solved tickets of a site of each host. `site` is an origin. */
export const solvedTickets: Readonly<Record<HostId, (site: string) => SolvedTickets>> = {
  zendesk: zendeskSolvedTickets,
  jira: jiraSolvedTickets,
}

/** A person's own search on a site of each host. `site` is an origin. */
export const ticketSearches: Readonly<Record<HostId, (site: string) => TicketSearch>> = {
  zendesk: zendeskTicketSearch,
  jira: jiraTicketSearch,
}

/** What to ask to know whether a ticket is there, by its key. */
export const probePaths: Readonly<Record<HostId, (key: string) => string>> = {
  zendesk: zendeskProbePath,
  jira: jiraProbePath,
}
