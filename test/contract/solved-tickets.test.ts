import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { HostId } from '@/lib/host/contract'
import { readers, solvedTickets } from '@/lib/host/readers'
import type { SkippedTicket, SolvedStep } from '@/lib/host/solved-tickets'
import { valueOf } from '@/lib/ticket/field'
import { ticketSnapshot, type TicketSnapshot } from '@/lib/ticket/snapshot'
import type { Helpdesk } from '../helpdesk/helpdesk'
import { startHelpdesk } from '../helpdesk/server'
import { FetchClient, SITES } from './host-fetch'

const HOSTS: readonly HostId[] = ['zendesk', 'jira']
const NOW = new Date().toISOString()
const signal = new AbortController().signal

let helpdesk: Helpdesk
beforeAll(async () => {
  helpdesk = await startHelpdesk({ pages: false, rateLimit: 100_000 })
})
afterEach(() => helpdesk.faults.clear())
afterAll(() => helpdesk.close())

const solvedIds = () =>
  [...helpdesk.desk.tickets.values()]
    .filter(({ status }) => status === 'solved' || status === 'closed')
    .sort((a, b) => b.created.localeCompare(a.created))
    .map(({ id }) => id)
const keyOf = (host: HostId, id: number) => (host === 'zendesk' ? String(id) : `DESK-${id - 4000}`)

/** Reads on from a cursor to the end; `fresh`: every step as if the worker had just been started. */
async function readAll(host: HostId, { fresh = false } = {}) {
  const client = new FetchClient(helpdesk, host)
  let source = solvedTickets[host](SITES[host])
  const tickets: TicketSnapshot[] = []
  const skipped: SkippedTicket[] = []
  const cursors: string[] = []
  let cursor: string | null = null
  let total: number | undefined
  do {
    const answer = await source.step(client, { cursor, now: NOW, signal })
    if (!answer.ok) throw new Error(answer.reason)
    const step: SolvedStep = answer.value
    tickets.push(...step.tickets)
    skipped.push(...step.skipped)
    total ??= step.total
    cursor = step.next
    if (cursor) cursors.push(cursor)
    if (fresh && step.tickets.length > 0) source = solvedTickets[host](SITES[host])
  } while (cursor !== null)
  return { tickets, skipped, cursors, total, asked: client.asked }
}

describe.each(HOSTS)('the solved tickets of %s', (host) => {
  it('come all, and as they are when one of them is opened', async () => {
    const { tickets, skipped } = await readAll(host)
    expect(skipped).toEqual([])
    const keys = solvedIds().map((id) => keyOf(host, id))
    expect(tickets.map(({ key }) => key).sort()).toEqual([...keys].sort())
    for (const ticket of tickets) {
      ticketSnapshot.parse(ticket)
      const ref = { host, site: SITES[host], key: ticket.key }
      const client = new FetchClient(helpdesk, host)
      const opened = readers[host].toSnapshot(
        await readers[host].readTicket(client, ref, { signal, now: NOW }),
      )
      if (!opened.ok) throw new Error(opened.reason)
      for (const field of ['subject', 'state', 'tags', 'type', 'priority', 'group', 'requester'] as const)
        expect(ticket[field], `${ticket.key} ${field}`).toEqual(opened.value[field])
      const said = (snapshot: TicketSnapshot) =>
        valueOf(snapshot.messages)?.map((one) => [
          one.id,
          one.author.role,
          one.visibility,
          one.text,
          one.links,
        ])
      expect(said(ticket), ticket.key).toEqual(said(opened.value))
    }
  })

  it('are the same when the worker dies after each of them', async () => {
    const whole = await readAll(host)
    const broken = await readAll(host, { fresh: true })
    expect(broken.tickets.map(({ key }) => key)).toEqual(whole.tickets.map(({ key }) => key))
    expect(broken.skipped).toEqual([])
  })

  it('leave nothing of themselves in a cursor', async () => {
    const { cursors, tickets } = await readAll(host)
    const all = cursors.join('\n')
    for (const ticket of tickets) {
      expect(all).not.toContain(valueOf(ticket.subject))
      for (const { author } of valueOf(ticket.messages) ?? []) expect(all).not.toContain(author.name)
    }
  })

  it('fail with what the host says', async () => {
    const client = new FetchClient(helpdesk, host)
    const step = () => solvedTickets[host](SITES[host]).step(client, { cursor: null, now: NOW, signal })
    helpdesk.faults.set({ kind: 'status', status: 403, times: 1 })
    expect(await step()).toMatchObject({ ok: false, reason: 'forbidden' })
    helpdesk.faults.set({ kind: 'status', status: 429, retryAfter: 3600, times: 1 })
    expect(await step()).toMatchObject({ ok: false, reason: 'rate-limited', retryAfter: 3600 })
    helpdesk.faults.set({ kind: 'login-page', times: 1 })
    expect(await step()).toMatchObject({ ok: false, reason: 'login-page' })
  })

  it('skip the one whose comments are refused, and go on', async () => {
    const id = host === 'zendesk' ? (solvedIds()[1] ?? 0) : 4004
    if (host === 'jira') helpdesk.desk.setStatus(4004, 'solved')
    const key = keyOf(host, id)
    helpdesk.faults.set({ kind: 'status', status: 403, path: new RegExp(`/${key}/comment`) })
    const { tickets, skipped } = await readAll(host)
    expect(skipped).toEqual([{ key, reason: 'forbidden' }])
    expect(tickets).toHaveLength(solvedIds().length - 1)
  })
})

it('Zendesk says how many there are, and takes one request for each and one for a hundred', async () => {
  const { total, asked } = await readAll('zendesk')
  expect(total).toBe(solvedIds().length)
  expect(asked).toHaveLength(solvedIds().length + 1)
})

it('Jira gives a hundred in one request', async () => {
  const long = [...helpdesk.desk.tickets.values()].filter(({ messages }) => messages.length > 21)
  const { asked } = await readAll('jira')
  const finished = long.filter(({ status }) => status === 'solved' || status === 'closed')
  expect(asked.filter((path) => path.includes('/search/jql'))).toHaveLength(1)
  expect(asked.filter((path) => path.includes('/comment'))).toHaveLength(finished.length)
})
