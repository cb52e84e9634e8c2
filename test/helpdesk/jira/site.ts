import { articlePage } from '../article-page'
import type { Desk } from '../desk'
import { loginPage } from '../faults'
import { JIRA_HOST } from '../ids'
import type { Allowance } from '../rate-limit'
import { findRoute, html, json, type Ask, type Reply } from '../reply'
import { shellPage } from '../shell-page'
import type { Site } from '../site'
import { CONFLUENCE_ROUTES, confluenceError } from './confluence-routes'
import { ISSUE_ROUTES } from './issue-routes'
import { SERVICE_DESK_ROUTES } from './service-desk-routes'

const ROUTES = [...ISSUE_ROUTES, ...SERVICE_DESK_ROUTES, ...CONFLUENCE_ROUTES]
const MESSAGES: Record<number, string> = {
  403: 'You do not have the permission to see the specified issue.',
  404: 'Issue does not exist or you do not have permission to see it.',
  405: 'Method not allowed',
  429: 'Rate limit exceeded.',
  500: 'Internal server error',
  503: 'The service is temporarily unavailable.',
}

/** acme.atlassian.net: Jira, Jira Service Management and Confluence. */
export const jiraSite: Site = {
  host: JIRA_HOST,
  cookie: 'cloud.session.token',
  api: (ask, desk) => {
    const found = findRoute(ROUTES, ask)
    return found ? found.route.answer(found.ask, desk) : null
  },
  page,
  error: (status, path) => {
    if (status === 401) {
      return json(
        { message: 'Client must be authenticated to access this resource.', 'status-code': 401 },
        401,
      )
    }
    const message = MESSAGES[status] ?? 'Error'
    if (path.startsWith('/wiki/')) return confluenceError(status, message)
    return json({ errorMessages: [message], errors: {} }, status)
  },
  rateHeaders,
}

function page(ask: Ask, desk: Desk): Reply | null {
  if (ask.path === '/access/login') return loginPage()
  if (/^\/$|^\/(?:browse|jira|issues)(?:\/|$)/.test(ask.path))
    return html(shellPage('jira', 'Acme Support - Jira'))
  const [, id] = /\/spaces\/\w+\/pages\/(\d+)/.exec(ask.path) ?? []
  const article = desk.articles.get(Number(id))
  if (!article) return null
  return html(articlePage(article, article.audience === 'public' ? 'Acme Help Center' : 'Support internal'))
}

function rateHeaders(
  { limit, remaining, resetSeconds, exceeded }: Allowance,
  now: number,
): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': new Date(now + resetSeconds * 1000).toISOString(),
    ...(exceeded ? { 'ratelimit-reason': 'jira-burst-based' } : {}),
  }
}
