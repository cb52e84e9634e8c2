import { getJson } from '../get-json'
import type { AdfNode } from '../../jira/adf-inline'

/** What the agent page reads of Jira's answers. */
export interface User {
  accountId: string
  displayName: string
  accountType: string
}
export interface Comment {
  id: string
  author: User
  body: AdfNode
  created: string
  jsdPublic: boolean
  /** The comment it replies to. */
  parentId?: number
}
export interface Issue {
  key: string
  fields: {
    summary: string
    description: AdfNode | null
    status: { name: string; statusCategory: { key: string } }
    priority: { name: string } | null
    issuetype: { name: string }
    reporter: User
    assignee: User | null
    labels: string[]
    components: Array<{ name: string }>
    versions: Array<{ name: string }>
    resolution: { name: string } | null
    created: string
    updated: string
    issuelinks: Array<{ type: { inward: string }; inwardIssue?: { key: string } }>
    [custom: `customfield_${string}`]: unknown
  }
  names?: Record<string, string>
}
export interface Sla {
  name: string
  ongoingCycle?: { breached: boolean; paused: boolean; breachTime?: { iso8601: string } }
}
export interface IssueData {
  issue: Issue
  comments: Comment[]
  slas: Sla[]
  requestType: string
}

/** Everything an issue's view shows. */
export async function loadIssue(key: string): Promise<IssueData> {
  const [issue, comments, request] = await Promise.all([
    getJson<Issue>(`/rest/api/3/issue/${key}?fields=*all,-comment&expand=names`),
    loadComments(key),
    getJson<{ sla: { values: Sla[] }; requestType: { name: string } }>(
      `/rest/servicedeskapi/request/${key}?expand=sla,requestType`,
    ),
  ])
  return { issue, comments, slas: request.sla.values, requestType: request.requestType.name }
}

async function loadComments(key: string): Promise<Comment[]> {
  const all: Comment[] = []
  for (;;) {
    const page = await getJson<{ total: number; comments: Comment[] }>(
      `/rest/api/3/issue/${key}/comment?startAt=${all.length}&maxResults=100`,
    )
    all.push(...page.comments)
    if (page.comments.length === 0 || all.length >= page.total) return all
  }
}

/** The issues of a queue. */
export async function loadQueue(jql: string): Promise<Issue[]> {
  const fields = 'summary,status,priority,issuetype,reporter,assignee,created,updated'
  const address = `/rest/api/3/search/jql?maxResults=100&fields=${fields}&jql=${encodeURIComponent(jql)}`
  return (await getJson<{ issues: Issue[] }>(address)).issues
}

export async function loadMyself(): Promise<User> {
  return getJson<User>('/rest/api/3/myself')
}
