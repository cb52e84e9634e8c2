import type { HostId, HostReader } from './contract'
import { jiraReader } from './jira/reader'
import { zendeskReader } from './zendesk/reader'
import { TICKET_FIELDS_PATH } from './zendesk/paths'

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
