/** What may be asked of Zendesk: reads only, each path known. No zod here: this is part of the bridge. */
const TICKET = '/api/v2/tickets/\\d{1,18}'
const LOCALE = '(?:/[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2})?'

const ALLOWED = [
  `${TICKET}`,
  `${TICKET}/(?:comments|audits|related|incidents|metrics|side_conversations|slas/policy_metrics)`,
  '/api/v2/(?:ticket_fields|ticket_forms|custom_statuses|problems|groups|brands|search)',
  '/api/v2/users/me',
  `/api/v2/help_center${LOCALE}/(?:articles|sections|categories)(?:/\\d{1,18})?`,
  '/api/v2/help_center/(?:articles/search|incremental/articles|locales|user_segments)',
  '/api/v2/guide/search',
].map((pattern) => new RegExp(`^${pattern}(?:\\.json)?$`))

/** Whether our requests may ask for this path. A query is free; a fragment, a host or a step upwards is not. */
export function mayAskZendesk(path: string): boolean {
  const [pathname = ''] = path.split('?', 1)
  return !/[#\\\s]/.test(path) && ALLOWED.some((pattern) => pattern.test(pathname))
}

export function ticketPath(id: string): string {
  return `/api/v2/tickets/${id}?include=users,groups,organizations,slas,comment_count`
}

export function commentsPath(id: string): string {
  return `/api/v2/tickets/${id}/comments?include=users&page[size]=100`
}

export function auditsPath(id: string): string {
  return `/api/v2/tickets/${id}/audits?include=users,groups&page[size]=100`
}

export function policyMetricsPath(id: string): string {
  return `/api/v2/tickets/${id}/slas/policy_metrics`
}

export function incidentsPath(id: string): string {
  return `/api/v2/tickets/${id}/incidents?page[size]=100`
}

export function sideConversationsPath(id: string): string {
  return `/api/v2/tickets/${id}/side_conversations`
}

export const TICKET_FIELDS_PATH = '/api/v2/ticket_fields'

export const USER_SEGMENTS_PATH = '/api/v2/help_center/user_segments?page[size]=100'

/** A hundred brands: more than Zendesk sells to anybody but its largest customers. */
export const BRANDS_PATH = '/api/v2/brands?page[size]=100'

/**
 * Articles that a search of the help centre is asked for. On earlier questions, with a simple stand-in for the host, 50 held a right
 * article for 0.72 of them, 25 for 0.60; more would make the answer slow.
 */
export const SEARCH_SIZE = 50

/** Articles that Zendesk's own search finds, in all languages, with their text. @param everyBrand also in the account's other help centres */
export function articleSearchPath(words: string, everyBrand: boolean): string {
  const brands = everyBrand ? '&multibrand=true' : ''
  return `/api/v2/help_center/articles/search?query=${encodeURIComponent(words)}&locale=*&per_page=${SEARCH_SIZE}${brands}`
}

/** Solved and closed tickets, the newest first, a hundred a page. @param before ISO 8601: only those created before it. */
export function solvedSearchPath(before: string | null, page: number): string {
  const query = `type:ticket status>=solved${before === null ? '' : ` created<${before}`}`
  const how = 'sort_by=created_at&sort_order=desc&include=tickets(users,groups)&per_page=100'
  return `/api/v2/search?query=${encodeURIComponent(query)}&${how}&page=${page}`
}

/** Whether somebody's words say already what kind of thing is looked for. */
const HAS_TYPE = /(?:^|\s)-?(?:type|ticket_type):/i

/**
 * Tickets that somebody's words find, the newest first, a hundred a page, with what the account gives beside them: who is named,
 * targets, and how often they were opened again.
 */
export function ticketSearchPath(words: string, page: number): string {
  const query = HAS_TYPE.test(words) ? words : `type:ticket ${words}`
  const beside = 'include=tickets(users,groups,slas,metric_sets,comment_count)'
  const how = `sort_by=created_at&sort_order=desc&${beside}&per_page=100`
  return `/api/v2/search?query=${encodeURIComponent(query)}&${how}&page=${page}`
}

/** The least of a ticket: whether it is there and may be seen. */
export function probePath(id: string): string {
  return `/api/v2/tickets/${id}`
}
