import { issueKey, JIRA_HOST, parseTicketId, PROJECT_KEY, ZENDESK_HOST } from '../helpdesk/ids'

export const HOSTS = ['zendesk', 'jira'] as const
export type DemoHost = (typeof HOSTS)[number]

/** Shown unless another ticket is asked for: a failing integration with several matching articles and mixed scores. */
export const STANDARD_TICKET = 4003

/** Unsolved tickets that measurements and tests move on to. */
export const ROUND = [4008, 4010, 4012] as const

/** The key a host knows a demo ticket by: `4003` or `DESK-3`. */
export function ticketKey(host: DemoHost, id: number): string {
  return host === 'zendesk' ? String(id) : issueKey(id)
}

/** The address an agent has open for a ticket, in the host's light theme unless told otherwise. */
export function ticketAddress(host: DemoHost, id: number, theme: 'light' | 'dark' = 'light'): string {
  const address =
    host === 'zendesk'
      ? `https://${ZENDESK_HOST}/agent/tickets/${id}`
      : `https://${JIRA_HOST}/jira/servicedesk/projects/${PROJECT_KEY}/queues/custom/1/${issueKey(id)}`
  return theme === 'light' ? address : `${address}?theme=${theme}`
}

export { parseTicketId }
