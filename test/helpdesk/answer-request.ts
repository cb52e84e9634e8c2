import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Desk } from './desk'
import { spoil, type Fault, type Faults } from './faults'
import { MAPPED_HOST, ZENDESK_HOST, type HostName } from './ids'
import type { StaticFile } from './page-bundle'
import type { RateLimit } from './rate-limit'
import { json, type Ask, type Reply } from './reply'
import { isApiPath, type RequestLog } from './request-log'
import type { Sessions } from './sessions'
import type { Site } from './site'

/** Everything a request may touch. */
export interface Desks {
  readonly desk: Desk
  readonly sites: readonly Site[]
  readonly limits: Readonly<Record<HostName, RateLimit>>
  readonly sessions: Sessions
  readonly faults: Faults
  readonly requests: RequestLog
  /** Page scripts and styles by path. */
  readonly files: ReadonlyMap<string, StaticFile>
}

/** Answers one HTTP request: host, session, allowance, fault, log. */
export function answerRequest(desks: Desks, request: IncomingMessage, response: ServerResponse): void {
  const hostname = (request.headers.host ?? '').split(':')[0]
  const site = desks.sites.find(({ host }) => host === (hostname === MAPPED_HOST ? ZENDESK_HOST : hostname))
  if (!site) return send(response, json({ error: `No such host here: ${hostname}` }, 421))
  const url = new URL(request.url ?? '/', `https://${site.host}`)
  const ask: Ask = {
    host: site.host,
    path: url.pathname.replace(/\.json$/, ''),
    query: url.searchParams,
    params: [],
    target: url.pathname + url.search,
  }
  const from = request.headers['x-requested-by'] === 'agent-page' ? 'page' : 'other'
  const isApi = isApiPath(ask.path)
  const fault = isApi ? desks.faults.take(site.host, ask.target, from) : null
  const reply = spoilt(
    fault,
    isApi ? apiReply(desks, site, ask, request, from) : pageReply(desks, site, ask),
    site,
    ask.path,
  )
  const cut = fault?.kind === 'hang' || fault?.kind === 'reset'
  const { host, target: path } = ask
  desks.requests.add({ host, path, status: cut ? 0 : reply.status, at: new Date().toISOString(), from })
  if (fault?.kind === 'hang') return
  if (fault?.kind === 'reset') return void request.socket.destroy()
  if (fault?.kind === 'slow') return void setTimeout(() => send(response, reply), fault.ms)
  send(response, reply)
}

function spoilt(fault: Fault | null, reply: Reply, site: Site, path: string): Reply {
  return fault ? spoil(fault, reply, (status) => site.error(status, path)) : reply
}

function apiReply(
  { desk, sessions, limits }: Desks,
  site: Site,
  ask: Ask,
  request: IncomingMessage,
  from: 'page' | 'other',
): Reply {
  if (request.method !== 'GET') return site.error(405, ask.path)
  if (!sessions.isOpen(site.cookie, request.headers.cookie)) return site.error(401, ask.path)
  if (from === 'page') return site.api(ask, desk) ?? site.error(404, ask.path)
  const allowance = limits[site.host].take(Date.now())
  const reply = allowance.exceeded
    ? site.error(429, ask.path)
    : (site.api(ask, desk) ?? site.error(404, ask.path))
  const wait = allowance.exceeded ? { 'retry-after': String(allowance.resetSeconds) } : {}
  return { ...reply, headers: { ...reply.headers, ...site.rateHeaders(allowance, Date.now()), ...wait } }
}

function pageReply({ desk, sessions, files }: Desks, site: Site, ask: Ask): Reply {
  const file = files.get(ask.target.split('?')[0] ?? '')
  if (file)
    return {
      status: 200,
      headers: { 'content-type': file.type, 'cache-control': 'max-age=3600' },
      body: file.content,
    }
  if (ask.path === '/agent-page/revision') return json({ revision: desk.revision })
  const page = site.page(ask, desk)
  if (!page) return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' }
  return { ...page, headers: { ...page.headers, 'set-cookie': sessions.open(site.cookie) } }
}

function send(response: ServerResponse, reply: Reply): void {
  if (response.destroyed) return
  response.writeHead(reply.status, { ...reply.headers, 'content-length': Buffer.byteLength(reply.body) })
  response.end(reply.body)
}
