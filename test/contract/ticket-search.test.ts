import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { HostId } from '@/lib/host/contract'
import { probePaths, readers, ticketSearches } from '@/lib/host/readers'
import type { FoundTicket } from '@/lib/host/ticket-search'
import { candidateOf } from '@/lib/review/sample/candidate-of'
import type { Candidate } from '@/lib/review/sample/candidate'
import { valueOf } from '@/lib/ticket/field'
import { ticketSnapshot } from '@/lib/ticket/snapshot'
import type { Helpdesk } from '../helpdesk/helpdesk'
import { startHelpdesk } from '../helpdesk/server'
import { FetchClient, SITES } from './host-fetch'

const HOSTS: readonly HostId[] = ['zendesk', 'jira']
const NOW = new Date().toISOString()
const signal = new AbortController().signal
const FINISHED: Record<HostId, string> = { zendesk: 'status>=solved', jira: 'statusCategory = Done' }
const DISLIKED: Record<HostId, string> = { zendesk: 'satisfaction:bad', jira: 'satisfaction <= 2' }
const WRONG: Record<HostId, string> = { zendesk: 'created>sometime', jira: 'colour = red' }

let helpdesk: Helpdesk
beforeAll(async () => {
  helpdesk = await startHelpdesk({ pages: false, rateLimit: 100_000 })
})
afterEach(() => helpdesk.faults.clear())
afterAll(() => helpdesk.close())

const finished = () =>
  [...helpdesk.desk.tickets.values()].filter(({ status }) => status === 'solved' || status === 'closed')
const keyOf = (host: HostId, id: number) => (host === 'zendesk' ? String(id) : `DESK-${id - 4000}`)
const page = (host: HostId, query: string, cursor: string | null = null) => {
  const client = new FetchClient(helpdesk, host)
  return ticketSearches[host](SITES[host]).page(client, { query, cursor, now: NOW, signal })
}

/** All pages of a search. */
async function searched(host: HostId, query: string) {
  const client = new FetchClient(helpdesk, host)
  const search = ticketSearches[host](SITES[host])
  const found: FoundTicket[] = []
  let cursor: string | null = null
  let total: number | null = null
  let unreadable = 0
  do {
    const answer = await search.page(client, { query, cursor, now: NOW, signal })
    if (!answer.ok) throw new Error(answer.reason)
    found.push(...answer.value.tickets)
    total ??= answer.value.total
    unreadable += answer.value.unreadable
    cursor = answer.value.next
  } while (cursor !== null)
  return { client, search, found, total, unreadable }
}

describe.each(HOSTS)('a search for tickets on %s', (host) => {
  it('finds what the words say, each ticket once', async () => {
    const { found, unreadable } = await searched(host, FINISHED[host])
    const keys = finished().map(({ id }) => keyOf(host, id))
    expect(found.map(({ snapshot }) => snapshot.key).sort()).toEqual(keys.sort())
    for (const { snapshot } of found) ticketSnapshot.parse(snapshot)
    expect(unreadable).toBe(0)
  })

  it('gives by itself whose they are, how urgent, and what the customer and the history say', async () => {
    const { found } = await searched(host, FINISHED[host])
    const known = new Map(found.map(({ snapshot }) => [snapshot.key, candidateOf(snapshot, null)]))
    const { desk } = helpdesk
    for (const ticket of finished()) {
      const one = known.get(keyOf(host, ticket.id))
      const agent =
        ticket.assignee === null ? 'none' : { name: desk.people.requirePerson(ticket.assignee).name }
      const reopens = ticket.events.filter(({ from, to }) => from === 'solved' && to === 'open').length
      const rating = { good: 'positive', bad: 'negative' } as const
      expect(one, ticket.subject).toMatchObject({
        agent,
        priority: ticket.priority ?? 'none',
        reopened: reopens > 0 ? 'yes' : 'no',
        rating: ticket.satisfaction ? rating[ticket.satisfaction] : 'none',
        messages: ticket.messages.length,
        hygiene: null,
      } satisfies Partial<Record<keyof Candidate, unknown>>)
    }
  })

  it('finds those a customer was unhappy with', async () => {
    const { found } = await searched(host, DISLIKED[host])
    const unhappy = finished().filter(({ satisfaction }) => satisfaction === 'bad')
    expect(found).toHaveLength(unhappy.length)
    expect(unhappy.length).toBeGreaterThan(0)
  })

  it('can be read whole, as when one of them is opened', async () => {
    const { found, client, search } = await searched(host, FINISHED[host])
    for (const one of found) {
      const whole = await search.whole(client, one, { now: NOW, signal })
      if (!whole.ok) throw new Error(whole.reason)
      const ref = { host, site: SITES[host], key: one.snapshot.key }
      const raw = await readers[host].readTicket(client, ref, { signal, now: NOW })
      const opened = readers[host].toSnapshot(raw)
      if (!opened.ok) throw new Error(opened.reason)
      for (const field of ['assignee', 'group', 'priority', 'tags', 'events', 'rating', 'reopens'] as const)
        expect(whole.value[field], `${ref.key} ${field}`).toEqual(opened.value[field])
      const said = (messages: (typeof opened.value)['messages']) =>
        valueOf(messages)?.map(({ id, author, visibility, text }) => [id, author.role, visibility, text])
      expect(said(whole.value.messages), ref.key).toEqual(said(opened.value.messages))
    }
  })

  it('that the host does not understand brings what it says, in one line', async () => {
    const answer = await page(host, WRONG[host])
    expect(answer).toMatchObject({ ok: false, reason: 'malformed' })
    expect(!answer.ok && answer.says).toMatch(
      host === 'jira' ? /Field 'colour' does not exist/ : /created>sometime/,
    )
  })

  it('fails with what the host says', async () => {
    helpdesk.faults.set({ kind: 'status', status: 429, retryAfter: 90, times: 1 })
    expect(await page(host, FINISHED[host])).toMatchObject({
      ok: false,
      reason: 'rate-limited',
      retryAfter: 90,
    })
    helpdesk.faults.set({ kind: 'status', status: 403, times: 1 })
    expect(await page(host, FINISHED[host])).toMatchObject({ ok: false, reason: 'forbidden' })
    helpdesk.faults.set({ kind: 'not-json', times: 1 })
    expect(await page(host, FINISHED[host])).toMatchObject({ ok: false, reason: 'not-json' })
    helpdesk.faults.set({ kind: 'truncated', times: 1 })
    expect(await page(host, FINISHED[host])).toMatchObject({ ok: false, reason: 'truncated' })
    helpdesk.faults.set({ kind: 'login-page', times: 1 })
    expect(await page(host, FINISHED[host])).toMatchObject({ ok: false, reason: 'login-page' })
  })

  it('whose ticket cannot be read whole says so of that ticket, unless it is the host that refuses', async () => {
    const { found, client, search } = await searched(host, FINISHED[host])
    // Jira gives short conversations at once; a long one is asked for.
    const one =
      found.find(({ snapshot }) => host === 'zendesk' || snapshot.messagesNotRead > 0) ?? long(found[0])
    helpdesk.faults.set({ kind: 'status', status: 403, path: /\/(?:audits|comments?)\?/ })
    const refused = await search.whole(client, one, { now: NOW, signal })
    expect(refused.ok && refused.value.messages).toEqual({ unreadable: 'forbidden' })
    helpdesk.faults.clear()
    helpdesk.faults.set({ kind: 'status', status: 429, retryAfter: 60, path: /\/(?:audits|comments?)\?/ })
    expect(await search.whole(client, one, { now: NOW, signal })).toMatchObject({
      ok: false,
      reason: 'rate-limited',
      retryAfter: 60,
    })
  })

  it('is asked cheaply whether a ticket is there', async () => {
    const ask = (id: number) => new FetchClient(helpdesk, host).get(probePaths[host](keyOf(host, id)))
    expect(await ask(4001)).toMatchObject({ ok: true })
    expect(await ask(9999)).toMatchObject({ ok: false, reason: 'not-found' })
  })
})

/** As if the search had shown only a part of the conversation. */
function long(found: FoundTicket | undefined): FoundTicket {
  if (!found) throw new Error('The search found nothing')
  return { ...found, snapshot: { ...found.snapshot, messagesNotRead: 1 } }
}

describe('of more tickets than a page holds', () => {
  beforeEach(() => {
    for (let count = helpdesk.desk.tickets.size; count < 230; count += 1)
      helpdesk.desk.addTicket({
        subject: `Question ${count}`,
        messages: [{ role: 'requester', public: true, text: 'How does this work?' }],
      })
  })

  it.each<[HostId, query: string, pages: number]>([
    ['zendesk', 'status<=closed', 3],
    ['jira', 'project = DESK', 5],
  ])('%s gives all, page by page', async (host, query, pages) => {
    const { found, client, total } = await searched(host, query)
    const keys = found.map(({ snapshot }) => snapshot.key)
    expect(new Set(keys).size).toBe(helpdesk.desk.tickets.size)
    expect(keys).toHaveLength(helpdesk.desk.tickets.size)
    expect(client.asked).toHaveLength(pages)
    expect(total).toBe(host === 'zendesk' ? helpdesk.desk.tickets.size : null)
  })
})
