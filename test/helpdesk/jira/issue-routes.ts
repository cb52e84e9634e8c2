import type { Desk, DeskTicket } from '../desk'
import { JIRA_HOST, parseTicketId } from '../ids'
import { json, type Ask, type Reply, type Route } from '../reply'
import { renderedMessage, issueComments, splitMessages } from './comment-json'
import { histories } from './changelog-json'
import { fieldNames, fieldsJson, fieldSchemas } from './field-names'
import { issueJson } from './issue-json'
import { findByJql } from './jql'
import { jiraUser } from './people-json'

const NO_ISSUE = json(
  { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} },
  404,
)
/** What a search shows of each issue's comments; the rest is behind the issue itself. */
const COMMENTS_IN_SEARCH = 20

/** Jira's own API: issues, comments, fields, search. */
export const ISSUE_ROUTES: readonly Route<Desk>[] = [
  ofIssue('', (ticket, ask, desk) =>
    json(issueJson(ticket, desk, fieldsOf(ask, null), listOf(ask, 'expand'))),
  ),
  ofIssue('/comment', comments),
  ofIssue('/changelog', changelog),
  ofIssue('/remotelink', () => json([])),
  { path: /^\/rest\/api\/3\/field$/, answer: () => json(fieldsJson()) },
  {
    path: /^\/rest\/api\/3\/myself$/,
    answer: (_, desk) => json({ ...jiraUser(desk.me), locale: 'en_US', expand: 'groups,applicationRoles' }),
  },
  {
    path: /^\/rest\/api\/3\/serverInfo$/,
    answer: () =>
      json({ baseUrl: `https://${JIRA_HOST}`, version: '1001.0.0-SNAPSHOT', deploymentType: 'Cloud' }),
  },
  { path: /^\/rest\/api\/3\/search\/jql$/, answer: search },
  {
    path: /^\/rest\/api\/3\/search$/,
    answer: () => {
      const message = 'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.'
      return json({ errorMessages: [message], errors: {} }, 410)
    },
  },
]

function ofIssue(tail: string, answer: (ticket: DeskTicket, ask: Ask, desk: Desk) => Reply): Route<Desk> {
  return {
    path: new RegExp(`^/rest/api/3/issue/([A-Za-z0-9-]+)${tail}$`),
    answer: (ask, desk) => {
      const ticket = findIssue(ask.params[0] ?? '', desk)
      return ticket ? answer(ticket, ask, desk) : NO_ISSUE
    },
  }
}

/** By key (`DESK-1`) or by Jira's number (`10001`). */
export function findIssue(keyOrId: string, desk: Desk): DeskTicket | null {
  const id = /^\d+$/.test(keyOrId) ? Number(keyOrId) - 6000 : parseTicketId(keyOrId)
  return desk.tickets.get(id ?? -1) ?? null
}

function listOf(ask: Ask, name: string): Set<string> {
  return new Set(
    ask.query
      .getAll(name)
      .flatMap((part) => part.split(','))
      .map((part) => part.trim())
      .filter(Boolean),
  )
}

function fieldsOf(ask: Ask, otherwise: ReadonlySet<string> | null): ReadonlySet<string> | null {
  const fields = listOf(ask, 'fields')
  return fields.size > 0 ? fields : otherwise
}

function whole(ask: Ask, name: string, otherwise: number): number {
  const number = Number(ask.query.get(name) ?? otherwise)
  return Number.isInteger(number) && number >= 0 ? number : otherwise
}

function comments(ticket: DeskTicket, ask: Ask, desk: Desk): Reply {
  const { comments: messages } = splitMessages(ticket)
  const all = issueComments(ticket, desk).map((comment, i) => {
    const message = messages[i]
    const isRendered = listOf(ask, 'expand').has('renderedBody') && message
    return isRendered ? { ...comment, renderedBody: renderedMessage(message, desk) } : comment
  })
  if (ask.query.get('orderBy') === '-created') all.reverse()
  const startAt = whole(ask, 'startAt', 0)
  const maxResults = Math.min(100, whole(ask, 'maxResults', 100))
  return json({ startAt, maxResults, total: all.length, comments: all.slice(startAt, startAt + maxResults) })
}

/** The oldest first, unlike the changelog inside an issue. */
function changelog(ticket: DeskTicket, ask: Ask, desk: Desk): Reply {
  const all = histories(ticket, desk).reverse()
  const startAt = whole(ask, 'startAt', 0)
  const maxResults = Math.min(100, whole(ask, 'maxResults', 100))
  const self = `https://${JIRA_HOST}${ask.path}?maxResults=${maxResults}&startAt=`
  const isLast = startAt + maxResults >= all.length
  return json({
    self: self + startAt,
    ...(isLast ? {} : { nextPage: self + (startAt + maxResults) }),
    maxResults,
    startAt,
    total: all.length,
    isLast,
    values: all.slice(startAt, startAt + maxResults),
  })
}

/** Ids only unless fields are asked for; no total; a query without any restriction is refused. */
function search(ask: Ask, desk: Desk): Reply {
  const jql = ask.query.get('jql') ?? ''
  if (!/[=~<>]|\b(?:in|is)\b/i.test(jql)) {
    const message =
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'
    return json({ errorMessages: [message], errors: {} }, 400)
  }
  let found: DeskTicket[]
  try {
    found = findByJql(jql, desk)
  } catch (error) {
    return json({ errorMessages: [error instanceof Error ? error.message : String(error)], errors: {} }, 400)
  }
  const fields = fieldsOf(ask, new Set())
  const size = Math.min(fields?.size ? 100 : 5000, whole(ask, 'maxResults', 50) || 50)
  const start = Number(Buffer.from(ask.query.get('nextPageToken') ?? '', 'base64url').toString() || 0)
  const expand = listOf(ask, 'expand')
  // Names and schema stand once beside all the issues.
  const ofEach = expand.difference(new Set(['names', 'schema']))
  const page = found
    .slice(start, start + size)
    .map((ticket) => shortened(issueJson(ticket, desk, fields, ofEach)))
  const isLast = start + size >= found.length
  const next = Buffer.from(String(start + size)).toString('base64url')
  return json({
    issues: page,
    isLast,
    ...(isLast ? {} : { nextPageToken: next }),
    ...(expand.has('names') ? { names: fieldNames() } : {}),
    ...(expand.has('schema') ? { schema: fieldSchemas() } : {}),
  })
}

function shortened(issue: ReturnType<typeof issueJson>) {
  const comment = issue.fields?.['comment'] as { comments: unknown[] } | undefined
  if (!comment || comment.comments.length <= COMMENTS_IN_SEARCH) return issue
  const comments = comment.comments.slice(0, COMMENTS_IN_SEARCH)
  return {
    ...issue,
    fields: { ...issue.fields, comment: { ...comment, comments, maxResults: COMMENTS_IN_SEARCH } },
  }
}
