import type { Desk, DeskTicket } from '../desk'
import { issueId, issueKey, JIRA_HOST, SPACES } from '../ids'
import { plainText } from '../message-text'
import { json, type Ask, type Reply, type Route } from '../reply'
import { anyWord, wordsOf } from '../word-search'
import { pagePath } from './article-links'
import { issueComments, splitMessages } from './comment-json'
import { serviceDate } from './dates'
import { findIssue } from './issue-routes'
import { issueType, STATUSES } from './names'
import { serviceUser } from './people-json'
import { slasJson } from './sla-json'

const API = `https://${JIRA_HOST}/rest/servicedeskapi`
const SERVICE_DESK = { id: '1', projectId: '10000', projectName: 'Acme Support', projectKey: 'DESK' }

/** The service desk API: requests, their targets, the knowledge base. */
export const SERVICE_DESK_ROUTES: readonly Route<Desk>[] = [
  ofRequest('', (ticket, ask, desk) => json(requestJson(ticket, ask, desk))),
  ofRequest('/sla', (ticket, ask, desk) => json(page(ask, slasJson(ticket, desk.slaStart)))),
  ofRequest('/comment', (ticket, ask, desk) => json(page(ask, requestComments(ticket, desk)))),
  { path: /^\/rest\/servicedeskapi\/servicedesk$/, answer: (ask) => json(page(ask, [SERVICE_DESK])) },
  { path: /^\/rest\/servicedeskapi\/(?:servicedesk\/1\/)?knowledgebase\/article$/, answer: knowledgeBase },
]

function ofRequest(tail: string, answer: (ticket: DeskTicket, ask: Ask, desk: Desk) => Reply): Route<Desk> {
  return {
    path: new RegExp(`^/rest/servicedeskapi/request/([A-Za-z0-9-]+)${tail}$`),
    answer: (ask, desk) => {
      const ticket = findIssue(ask.params[0] ?? '', desk)
      return ticket ? answer(ticket, ask, desk) : noRequest()
    },
  }
}

function noRequest(): Reply {
  const errorMessage =
    'The request you are trying to view does not exist or you do not have permission to see it.'
  return json(
    { errorMessage, i18nErrorMessage: { i18nKey: 'sd.request.error.not.found', parameters: [] } },
    404,
  )
}

/** The service desk API's way of paging: `start`, `limit`, `isLastPage`. */
function page<T>(ask: Ask, all: readonly T[]) {
  const start = Number(ask.query.get('start') ?? 0) || 0
  const limit = Math.min(100, Number(ask.query.get('limit') ?? 50) || 50)
  const values = all.slice(start, start + limit)
  const isLastPage = start + limit >= all.length
  const base = `https://${JIRA_HOST}${ask.path}`
  const next = isLastPage ? {} : { next: `${base}?start=${start + limit}&limit=${limit}` }
  return {
    size: values.length,
    start,
    limit,
    isLastPage,
    _links: { self: base, base: `https://${JIRA_HOST}`, ...next },
    values,
  }
}

function requestJson(ticket: DeskTicket, ask: Ask, desk: Desk) {
  const expand = new Set(ask.query.getAll('expand').flatMap((part) => part.split(',')))
  const key = issueKey(ticket.id)
  const requester = desk.people.requirePerson(ticket.requester)
  const { name, category } = STATUSES[ticket.status]
  const changed = ticket.events.findLast((event) => event.field === 'status')?.at ?? ticket.created
  const current = { status: name, statusCategory: category.toUpperCase(), statusDate: serviceDate(changed) }
  const type = issueType(ticket)
  const description = splitMessages(ticket).description?.body ?? ''
  return {
    _expands: [
      'participant',
      'status',
      'sla',
      'requestType',
      'serviceDesk',
      'attachment',
      'action',
      'comment',
    ],
    issueId: issueId(ticket.id),
    issueKey: key,
    summary: ticket.subject,
    requestTypeId: '21',
    serviceDeskId: SERVICE_DESK.id,
    createdDate: serviceDate(ticket.created),
    reporter: serviceUser(requester),
    requestFieldValues: [
      { fieldId: 'summary', label: 'Summary', value: ticket.subject },
      { fieldId: 'description', label: 'Description', value: plainText(description) },
    ],
    currentStatus: current,
    ...(expand.has('requestType')
      ? {
          requestType: {
            id: '21',
            name: type.request,
            description: '',
            issueTypeId: type.id,
            serviceDeskId: '1',
          },
        }
      : {}),
    ...(expand.has('serviceDesk') ? { serviceDesk: SERVICE_DESK } : {}),
    ...(expand.has('status') ? { status: page(ask, statusHistory(ticket)) } : {}),
    ...(expand.has('sla') ? { sla: page(ask, slasJson(ticket, desk.slaStart)) } : {}),
    ...(expand.has('participant')
      ? {
          participants: page(
            ask,
            ticket.around.cc.map((id) => serviceUser(desk.people.requirePerson(id))),
          ),
        }
      : {}),
    ...(expand.has('comment') ? { comments: page(ask, requestComments(ticket, desk)) } : {}),
    _links: {
      self: `${API}/request/${issueId(ticket.id)}`,
      jiraRest: `https://${JIRA_HOST}/rest/api/3/issue/${issueId(ticket.id)}`,
      web: `https://${JIRA_HOST}/servicedesk/customer/portal/1/${key}`,
      agent: `https://${JIRA_HOST}/browse/${key}`,
    },
  }
}

function statusHistory(ticket: DeskTicket) {
  const changes = ticket.events.filter((event) => event.field === 'status')
  const states = [{ at: ticket.created, to: changes[0]?.from ?? ticket.status }, ...changes]
  return states.toReversed().flatMap(({ at, to }) => {
    const status = STATUSES[(to ?? 'new') as DeskTicket['status']]
    return [
      { status: status.name, statusCategory: status.category.toUpperCase(), statusDate: serviceDate(at) },
    ]
  })
}

function requestComments(ticket: DeskTicket, desk: Desk) {
  const messages = splitMessages(ticket).comments
  return issueComments(ticket, desk).flatMap(({ id, jsdPublic }, i) => {
    const message = messages[i]
    if (!message) return []
    const author = serviceUser(desk.people.requirePerson(message.by))
    return [
      { id, body: plainText(message.body), public: jsdPublic, author, created: serviceDate(message.at) },
    ]
  })
}

/** The knowledge base linked to the desk; words found are marked when `highlight=true`. */
function knowledgeBase(ask: Ask, desk: Desk): Reply {
  const query = ask.query.get('query') ?? ''
  if (!query) return json({ errorMessage: 'The query parameter is required.', i18nErrorMessage: {} }, 400)
  const marked = ask.query.get('highlight') === 'true'
  const found = anyWord(
    query,
    [...desk.articles.values()].filter((article) => article.audience === 'public'),
  )
  const limit = Math.min(100, Number(ask.query.get('limit') ?? 50) || 50)
  const start = Number(ask.query.get('cursor') ?? ask.query.get('start') ?? 0) || 0
  const isLastPage = start + limit >= found.length
  const values = found.slice(start, start + limit).map((article) => {
    const excerpt = plainText(article.body).replace(/\s+/g, ' ').slice(0, 200)
    return {
      title: marked ? highlighted(article.title, query) : article.title,
      excerpt: marked ? highlighted(excerpt, query) : excerpt,
      source: { type: 'confluence', pageId: String(article.id), spaceKey: SPACES[article.audience] },
      content: { iframeSrc: `https://${JIRA_HOST}/wiki/rest/servicedesk/viewArticle${pagePath(article)}` },
    }
  })
  const base = `${API}/knowledgebase/article?query=${encodeURIComponent(query)}&limit=${limit}`
  const next = isLastPage ? {} : { next: `${base}&cursor=${start + limit}` }
  return json({
    size: values.length,
    start,
    limit,
    isLastPage,
    _links: { self: base, base: `https://${JIRA_HOST}`, ...next },
    values,
  })
}

function highlighted(text: string, query: string): string {
  const words = wordsOf(query).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(${words.join('|')})`, 'gi')
  return words.length === 0 ? text : text.replace(pattern, '@@@hl@@@$1@@@endhl@@@')
}
