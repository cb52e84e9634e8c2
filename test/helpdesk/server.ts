import type { Server } from 'node:https'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { answerRequest, type Desks } from './answer-request'
import { makeCertificate } from './certificate'
import { loadDemoData } from './demo-data'
import { Desk } from './desk'
import { requestDirectly } from './direct-request'
import { Faults } from './faults'
import type { Addition, Added, Helpdesk, HelpdeskOptions } from './helpdesk'
import { issueKey, JIRA_HOST, ZENDESK_HOST } from './ids'
import { jiraSite } from './jira/site'
import { buildPages } from './page-bundle'
import { RateLimit } from './rate-limit'
import { RequestLog } from './request-log'
import { Sessions } from './sessions'
import { syntheticArticles } from './synthetic-articles'
import { zendeskSite } from './zendesk/site'

export type { Helpdesk, HelpdeskOptions } from './helpdesk'

/** Starts the local Zendesk and Jira on this machine. Both hosts answer on one port, told apart by the Host header. */
export async function startHelpdesk(options: HelpdeskOptions = {}): Promise<Helpdesk> {
  const now = options.now ?? Date.now()
  const data = loadDemoData(now - (options.quietFor ?? 0), options.ticketsIn)
  data.articles.push(...syntheticArticles(options.articles ?? 0, now))
  const desk = new Desk(data, now, options.me ?? 'mira.okafor')
  const limit = options.rateLimit ?? 2500
  const desks: Desks = {
    desk,
    sites: [zendeskSite({ slaSideload: options.slaSideload ?? true }), jiraSite],
    limits: { [ZENDESK_HOST]: new RateLimit(limit), [JIRA_HOST]: new RateLimit(limit) },
    sessions: new Sessions(),
    faults: new Faults(),
    requests: new RequestLog(),
    files: options.pages === false ? new Map() : await buildPages(),
  }
  const server = createServer(await makeCertificate(), (request, response) => {
    answerRequest(desks, request, response)
  })
  await listen(server, options.port ?? 0)
  const { port } = server.address() as AddressInfo
  return {
    port,
    close: () => close(server),
    requests: desks.requests,
    faults: desks.faults,
    desk,
    baseCounts: { articles: data.articles.length, tickets: data.tickets.length },
    problems: data.problems,
    add: (addition) => add(desk, addition),
    addComment: (ticket, comment) => desk.addComment(ticket, comment),
    setStatus: (ticket, status) => desk.setStatus(ticket, status),
    putArticle: (article) => desk.putArticle(article),
    removeArticle: (id) => desk.removeArticle(id),
    signOut: () => desks.sessions.closeAll(),
    get: (url, { signedIn = true, signal } = {}) => {
      const site = desks.sites.find((one) => one.host === new URL(url).hostname)
      const cookie = signedIn && site ? (desks.sessions.open(site.cookie).split(';')[0] ?? null) : null
      return requestDirectly(port, url, cookie, signal)
    },
  }
}

function add(desk: Desk, addition: Addition): Added {
  const articles = (addition.articles ?? []).map((article) => desk.putArticle(article))
  if (!addition.ticket) return { zendesk: {}, jira: {}, articles }
  const { id } = desk.addTicket(addition.ticket)
  return { zendesk: { ticket: String(id) }, jira: { ticket: issueKey(id) }, articles }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
