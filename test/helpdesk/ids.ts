/** The one place where ids of the demo's two hosts are agreed. */
export const ZENDESK_HOST = 'acme.zendesk.com'
/** The same Zendesk under an address of its own. */
export const MAPPED_HOST = 'support.acme.example'
export const JIRA_HOST = 'acme.atlassian.net'
export type HostName = typeof ZENDESK_HOST | typeof JIRA_HOST

/** Key of the service project, and of the engineers' project which tickets link to. */
export const PROJECT_KEY = 'DESK'
const FIRST_TICKET = 4000

/** `4001` → `DESK-1`. */
export function issueKey(ticketId: number): string {
  return `${PROJECT_KEY}-${ticketId - FIRST_TICKET}`
}

/** `DESK-1`, `4001` or 4001 → 4001; null for anything else. */
export function parseTicketId(key: string | number): number | null {
  const [, number] = new RegExp(`^${PROJECT_KEY}-(\\d+)$`, 'i').exec(String(key)) ?? []
  if (number !== undefined) return FIRST_TICKET + Number(number)
  return /^\d+$/.test(String(key)) ? Number(key) : null
}

/** Jira's inner numeric id of an issue, `10001` for `DESK-1`. */
export function issueId(ticketId: number): string {
  return String(ticketId + 6000)
}

/** The custom fields of a demo ticket: name, id on each host, and kind. */
export const CUSTOM_FIELDS = [
  {
    key: 'product_area',
    name: 'Product area',
    zendesk: 360021000001,
    jira: 'customfield_10071',
    choice: true,
  },
  {
    key: 'affected_version',
    name: 'Affected version',
    zendesk: 360021000002,
    jira: 'customfield_10072',
    choice: false,
  },
  { key: 'region', name: 'Region', zendesk: 360021000003, jira: 'customfield_10073', choice: true },
  {
    key: 'resolution_code',
    name: 'Resolution code',
    zendesk: 360021000004,
    jira: 'customfield_10074',
    choice: true,
  },
  {
    key: 'linked_issue',
    name: 'Linked engineering issue',
    zendesk: 360021000005,
    jira: 'customfield_10075',
    choice: false,
  },
] as const

/** A field no demo ticket sets, so that an unset checkbox is among the answers. */
export const SECURITY_REVIEW_FIELD = 360021000006

/** System fields of the Zendesk ticket form. */
export const SYSTEM_FIELDS = {
  subject: 360020000001,
  description: 360020000002,
  status: 360020000003,
  type: 360020000004,
  priority: 360020000005,
  group: 360020000006,
  assignee: 360020000007,
  custom_status: 360020000008,
} as const
export const TICKET_FORM = 360030000001
export const BRAND = 360040000001

/** Custom statuses, one per state and one more for the hold category. */
export const CUSTOM_STATUS = {
  new: 9101,
  open: 9102,
  pending: 9103,
  hold: 9104,
  solved: 9105,
  closed: 9105,
} as const

/** User segment of internal articles; public ones have none. */
export const AGENTS_SEGMENT = 360050000001
/** Segments that no demo article belongs to until a test says so: whoever signed in, and customers with a tag. */
export const SIGNED_IN_SEGMENT = 360050000002
export const PARTNERS_SEGMENT = 360050000003

/** Jira's own custom fields. */
export const JIRA_FIELDS = {
  organizations: 'customfield_10002',
  requestType: 'customfield_10010',
  group: 'customfield_10060',
  participants: 'customfield_10003',
  approvals: 'customfield_10004',
  satisfaction: 'customfield_10034',
  first_reply_time: 'customfield_10030',
  next_reply_time: 'customfield_10031',
  periodic_update_time: 'customfield_10032',
  requester_wait_time: 'customfield_10033',
} as const

/** Confluence spaces: articles for customers, and for the desk only. */
export const SPACES = { public: 'KB', internal: 'INT' } as const
