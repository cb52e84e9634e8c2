import type { HostId, HostReader } from './contract'
import { jiraReader } from './jira/reader'
import { jiraSolvedTickets } from './jira/solved-tickets'
import type { SolvedTickets } from './solved-tickets'
import { zendeskReader } from './zendesk/reader'
import { TICKET_FIELDS_PATH } from './zendesk/paths'
import { zendeskSolvedTickets } from './zendesk/solved-tickets'

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
