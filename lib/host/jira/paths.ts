/** What may be asked of Jira and Confluence: reads only, each path known. No zod here: this is part of the bridge. */
const KEY = '[A-Z][A-Z0-9_]{1,30}-\\d{1,10}'

const ALLOWED = [
  `/rest/api/3/issue/${KEY}(?:/(?:comment|changelog|remotelink))?`,
  '/rest/api/3/(?:field|myself|search/jql|serverInfo)',
  `/rest/servicedeskapi/request/${KEY}(?:/(?:comment|participant|sla|status))?`,
  '/rest/servicedeskapi/servicedesk',
  '/rest/servicedeskapi/(?:servicedesk/\\d{1,10}/)?knowledgebase/article',
  '/wiki/rest/api/(?:content/search|search|space)',
  '/wiki/rest/api/content/\\d{1,20}',
].map((pattern) => new RegExp(`^${pattern}$`))

/** Whether our requests may ask for this path. A query is free; a fragment, a host or a step upwards is not. */
export function mayAskJira(path: string): boolean {
  const [pathname = ''] = path.split('?', 1)
  return !/[#\\\s]/.test(path) && ALLOWED.some((pattern) => pattern.test(pathname))
}

/** The comments have a request of their own, which pages; work logs are nobody's business here. */
export function issuePath(key: string): string {
  return `/rest/api/3/issue/${key}?fields=*all,-comment,-worklog&expand=renderedFields,names,schema,changelog`
}

export function commentsPath(key: string, startAt: number): string {
  return `/rest/api/3/issue/${key}/comment?startAt=${startAt}&maxResults=100&orderBy=created`
}

export function requestPath(key: string): string {
  return `/rest/servicedeskapi/request/${key}?expand=participant,status,sla,requestType`
}

/** The service projects that the person works in. */
export const SERVICE_DESKS_PATH = '/rest/servicedeskapi/servicedesk?start=0&limit=100'

export const FIELDS_PATH = '/rest/api/3/field'

/**
 * Finished requests, the newest first, a hundred a call, with their comments as far as a search gives them.
 * @param projects ids of projects @param fields ids of fields to read beside those of every request
 * @param token what the page before gave to go on with
 */
export function doneSearchPath(
  projects: readonly string[],
  fields: readonly string[],
  token: string | null,
): string {
  const jql = `project in (${projects.join(', ')}) AND statusCategory = Done ORDER BY created DESC`
  const read = [...DONE_FIELDS, ...fields].join(',')
  const on = token === null ? '' : `&nextPageToken=${encodeURIComponent(token)}`
  return `/rest/api/3/search/jql?jql=${encodeURIComponent(jql)}&fields=${read}&maxResults=100${on}`
}

const DONE_FIELDS = [
  ...['summary', 'description', 'status', 'priority', 'issuetype', 'labels'],
  ...['reporter', 'creator', 'assignee', 'created', 'updated', 'comment'],
]

/** Requests are large with all their fields: so many a call. */
const SEARCH_SIZE = 50

/**
 * Requests that somebody's JQL finds, the newest first unless it says another order, with all fields, names of fields, first
 * comments and history. @param token what the page before gave to go on with
 */
export function ticketSearchPath(words: string, token: string | null): string {
  const jql = /\border\s+by\b/i.test(words) ? words : `${words} ORDER BY created DESC`
  const read = 'fields=*all,-worklog&expand=names,schema,changelog'
  const on = token === null ? '' : `&nextPageToken=${encodeURIComponent(token)}`
  return `/rest/api/3/search/jql?jql=${encodeURIComponent(jql)}&${read}&maxResults=${SEARCH_SIZE}${on}`
}

/** The least of a request: whether it is there and may be seen. */
export function probePath(key: string): string {
  return `/rest/api/3/issue/${key}?fields=status`
}
