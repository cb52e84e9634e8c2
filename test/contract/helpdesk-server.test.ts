import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { daysToShift } from '../helpdesk/demo-time'
import { loadDemoData } from '../helpdesk/demo-data'
import { startHelpdesk, type Helpdesk } from '../helpdesk/server'

const TICKET = 'https://acme.zendesk.com/api/v2/tickets/4001'
const ISSUE = 'https://acme.atlassian.net/rest/api/3/issue/DESK-1'

let helpdesk: Helpdesk
beforeAll(async () => {
  helpdesk = await startHelpdesk({ pages: false })
})
afterEach(() => helpdesk.faults.clear())
afterAll(() => helpdesk.close())

describe('the session', () => {
  test.each([
    [TICKET, "Couldn't authenticate you"],
    [ISSUE, 'Client must be authenticated to access this resource.'],
  ])('%s without a cookie is 401 with the words of the host', async (url, words) => {
    const { status, body } = await helpdesk.get(url, { signedIn: false })
    expect(status).toBe(401)
    expect(body).toContain(words)
  })

  test.each(['https://acme.zendesk.com/agent/tickets/4001', 'https://acme.atlassian.net/browse/DESK-1'])(
    '%s opens one, under the policy of the page',
    async (url) => {
      const { status, headers } = await helpdesk.get(url, { signedIn: false })
      expect(status).toBe(200)
      expect(headers['set-cookie']).toMatch(/HttpOnly; Secure; SameSite=Lax/)
      expect(headers['content-security-policy']).toContain("default-src 'self'")
    },
  )
})

describe('faults', () => {
  test.each([401, 403, 404, 500, 503] as const)('status %i with JSON of the host', async (status) => {
    helpdesk.faults.set({ kind: 'status', status, path: /tickets/ })
    const answer = await helpdesk.get(TICKET)
    expect(answer.status).toBe(status)
    expect(() => JSON.parse(answer.body) as unknown).not.toThrow()
    expect((await helpdesk.get(ISSUE)).status).toBe(200)
  })

  test('429 says how long to wait', async () => {
    helpdesk.faults.set({ kind: 'status', status: 429, retryAfter: 7, times: 1 })
    expect((await helpdesk.get(TICKET)).headers['retry-after']).toBe('7')
    expect((await helpdesk.get(TICKET)).status).toBe(200)
  })

  test.each([
    ['truncated', 'application/json'],
    ['not-json', 'application/json'],
    ['login-page', 'text/html'],
  ] as const)('%s has status 200 and cannot be parsed', async (kind, type) => {
    helpdesk.faults.set({ kind, host: 'acme.zendesk.com' })
    const { status, headers, body } = await helpdesk.get(TICKET)
    expect(status).toBe(200)
    expect(headers['content-type']).toContain(type)
    expect(() => JSON.parse(body) as unknown).toThrow()
  })

  test('a redirect to the login page', async () => {
    helpdesk.faults.set({ kind: 'login-redirect' })
    const { status, headers } = await helpdesk.get(TICKET)
    expect([status, headers['location']]).toEqual([302, '/access/login'])
  })

  test('slow, hanging and cut connections', async () => {
    const take = helpdesk.faults.set({ kind: 'slow', ms: 120 })
    const start = performance.now()
    expect((await helpdesk.get(TICKET)).status).toBe(200)
    expect(performance.now() - start).toBeGreaterThan(100)
    take()
    helpdesk.faults.set({ kind: 'hang', times: 1 })
    await expect(helpdesk.get(TICKET, { signal: AbortSignal.timeout(150) })).rejects.toThrow()
    helpdesk.faults.set({ kind: 'reset', times: 1 })
    await expect(helpdesk.get(TICKET)).rejects.toThrow()
  })
})

test('the log tells who asked for what', async () => {
  helpdesk.requests.clear()
  await helpdesk.get(`${TICKET}/comments?page[size]=1`)
  await helpdesk.get('https://acme.zendesk.com/agent/dashboard')
  expect(helpdesk.requests.all()).toMatchObject([
    {
      host: 'acme.zendesk.com',
      path: '/api/v2/tickets/4001/comments?page[size]=1',
      status: 200,
      from: 'other',
    },
    { path: '/agent/dashboard', status: 200 },
  ])
  expect(helpdesk.requests.fromOthers()).toHaveLength(1)
})

test('the allowance shrinks and then 429 is answered', async () => {
  const small = await startHelpdesk({ pages: false, rateLimit: 2 })
  const answers = [await small.get(TICKET), await small.get(TICKET), await small.get(TICKET)]
  expect(answers.map((one) => [one.status, one.headers['x-rate-limit-remaining']])).toEqual([
    [200, '1'],
    [200, '0'],
    [429, '0'],
  ])
  expect(Number(answers[2]?.headers['retry-after'])).toBeGreaterThan(0)
  expect((await small.get(ISSUE)).headers['x-ratelimit-remaining']).toBe('1')
  await small.close()
})

test('added content is on both hosts, and a live ticket changes', async () => {
  const added = helpdesk.add({
    articles: [{ title: 'Reset a widget', body: 'Press *twice*.' }],
    ticket: {
      subject: 'Widget',
      messages: [{ role: 'requester', public: true, text: 'It is <stuck>.\nHelp!' }],
    },
  })
  const zendesk = `https://acme.zendesk.com/api/v2/tickets/${added.zendesk.ticket}`
  const jira = `https://acme.atlassian.net/rest/api/3/issue/${added.jira.ticket}`
  const before = JSON.parse((await helpdesk.get(zendesk)).body) as { ticket: { updated_at: string } }
  await new Promise((done) => setTimeout(done, 1100))
  helpdesk.addComment(added.jira.ticket ?? '', { role: 'agent', public: false, text: 'Looking.' })
  helpdesk.setStatus(added.zendesk.ticket ?? '', 'pending')
  const after = JSON.parse((await helpdesk.get(zendesk)).body) as {
    ticket: { updated_at: string; status: string }
  }
  expect(after.ticket.status).toBe('pending')
  expect(after.ticket.updated_at > before.ticket.updated_at).toBe(true)
  expect((await helpdesk.get(`${zendesk}/comments`)).body).toContain('Looking.')
  expect((await helpdesk.get(jira)).body).toContain('Waiting for customer')
  expect(added.articles).toHaveLength(1)
})

describe('the demo data', () => {
  test.each(['2026-11-20T14:59:00Z', '2026-11-20T15:00:00Z', '2027-03-01T09:00:00Z', '2028-02-29T23:59:00Z'])(
    'nothing lies after %s',
    (moment) => {
      const now = Date.parse(moment)
      const { tickets, articles } = loadDemoData(now)
      const times = tickets.flatMap((one) => [
        one.created,
        ...[...one.messages, ...one.events].map(({ at }) => at),
      ])
      for (const time of [...times, ...articles.map((one) => one.updated)]) {
        expect(Date.parse(time), time).toBeLessThanOrEqual(now)
      }
    },
  )

  test('is whole, and its dates are written out', () => {
    const { tickets, articles, problems } = loadDemoData()
    expect(problems).toEqual([])
    expect(tickets.length).toBeGreaterThanOrEqual(60)
    expect(articles.length).toBeGreaterThanOrEqual(80)
    const texts = [...tickets.flatMap((one) => one.messages), ...articles].map((one) => one.body)
    expect(texts.filter((text) => /\{(?:d|iso|w|dde|wde):|@ART:/.test(text))).toEqual([])
  })

  test('moves by whole days', () => {
    expect(daysToShift(Date.parse('2026-11-21T14:59:59Z'))).toBe(0)
    expect(daysToShift(Date.parse('2026-11-21T15:00:00Z'))).toBe(1)
    const [here] = loadDemoData(Date.parse('2026-11-20T15:00:00Z')).tickets
    const [later] = loadDemoData(Date.parse('2026-11-27T15:00:00Z')).tickets
    expect(Date.parse(later?.created ?? '') - Date.parse(here?.created ?? '')).toBe(7 * 86_400_000)
  })
})
