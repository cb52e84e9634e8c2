import { articlePage } from '../article-page'
import type { Desk } from '../desk'
import { loginPage } from '../faults'
import { ZENDESK_HOST } from '../ids'
import type { Allowance } from '../rate-limit'
import { findRoute, html, json, type Ask, type Reply } from '../reply'
import type { Site } from '../site'
import { shellPage } from '../shell-page'
import { ACCOUNT_ROUTES } from './account-routes'
import { HELP_CENTER_ROUTES } from './help-center'
import { ticketRoutes, type ZendeskOffer } from './ticket-routes'

const ERRORS: Record<number, unknown> = {
  401: { error: "Couldn't authenticate you" },
  403: {
    error: {
      title: 'Forbidden',
      message:
        'You do not have access to this page. Please contact the account owner of this help desk for further help.',
    },
  },
  404: { error: 'InvalidEndpoint', description: 'Not found' },
  405: { error: 'MethodNotAllowed' },
  429: { error: 'APIRateLimitExceeded', description: 'Number of allowed API requests per minute exceeded' },
  500: { error: 'InternalServerError', description: 'Something went wrong' },
  503: { error: 'ServiceUnavailable', description: 'The service is temporarily unavailable' },
}

/** acme.zendesk.com. */
export function zendeskSite(offer: ZendeskOffer): Site {
  const routes = [...ticketRoutes(offer), ...HELP_CENTER_ROUTES, ...ACCOUNT_ROUTES]
  return {
    host: ZENDESK_HOST,
    cookie: '_zendesk_session',
    api: (ask, desk) => {
      const found = findRoute(routes, ask)
      return found ? found.route.answer(found.ask, desk) : null
    },
    page,
    error: (status) => json(ERRORS[status] ?? { error: 'Error' }, status),
    rateHeaders,
  }
}

function page(ask: Ask, desk: Desk): Reply | null {
  if (ask.path === '/access/login') return loginPage()
  if (ask.path === '/' || ask.path.startsWith('/agent'))
    return html(shellPage('zendesk', 'Acme Support – Zendesk'))
  const [, id] = /^\/hc\/[a-z-]+\/articles\/(\d+)/.exec(ask.path) ?? []
  const article = desk.articles.get(Number(id))
  return article ? html(articlePage(article, 'Acme Help Center')) : null
}

function rateHeaders({ limit, remaining, resetSeconds }: Allowance): Record<string, string> {
  return {
    'x-rate-limit': String(limit),
    'x-rate-limit-remaining': String(remaining),
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(resetSeconds),
  }
}
