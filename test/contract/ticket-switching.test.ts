import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { PageRequests } from '@/lib/bridge/requests'
import type { CallPage } from '@/lib/desk/bridge-client'
import { SiteMetadataCache } from '@/lib/desk/site-metadata'
import { TicketDesk } from '@/lib/desk/ticket-desk'
import type { HostId, HostPage, TicketRef } from '@/lib/host/contract'
import { jiraPage } from '@/lib/host/jira/page'
import { zendeskPage } from '@/lib/host/zendesk/page'
import type { PageCalls } from '@/lib/messaging/page-call'
import { valueOf } from '@/lib/ticket/field'
import { seeded } from '../eval/numbers'
import type { Helpdesk } from '../helpdesk/helpdesk'
import { startHelpdesk } from '../helpdesk/server'
import { memoryArea } from '../unit/storage/memory-area'
import { SITES } from './host-fetch'

const SWITCHES = 1_000
/** The longest a host takes to answer, and a person stays on a ticket. Milliseconds. */
const SLOWEST = 10
const LONGEST_STAY = 6
const TABS = [1, 2, 3]
const TICKETS = [4001, 4003, 4004, 4008, 4010, 4012, 4015, 4021, 4030, 4037]
const PAGES: Readonly<Record<HostId, HostPage>> = { zendesk: zendeskPage, jira: jiraPage }

let helpdesk: Helpdesk
beforeAll(async () => {
  helpdesk = await startHelpdesk({ pages: false, rateLimit: 100_000 })
})
afterEach(() => vi.unstubAllGlobals())
afterAll(() => helpdesk.close())

const refOf = (host: HostId, id: number): TicketRef => ({
  host,
  site: SITES[host],
  key: host === 'zendesk' ? String(id) : `DESK-${id - 4000}`,
})
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Makes `fetch` answer as the local helpdesk does, after a while that differs from one request to the next. */
function slowFetch(random: () => number): void {
  const known = new Map<string, Promise<{ status: number; body: string }>>()
  vi.stubGlobal('fetch', async (url: string, { signal }: { signal: AbortSignal }) => {
    const answer = known.get(url) ?? helpdesk.get(url)
    known.set(url, answer)
    const { status, body } = await answer
    await pause(random() * SLOWEST)
    signal.throwIfAborted()
    return new Response(body, { status, headers: { 'content-type': 'application/json' } })
  })
}

/** Bridges of some tabs, with what each shows at the moment. */
function openTabs(host: HostId) {
  const tabs = new Map(
    TABS.map((id) => [id, { requests: new PageRequests(PAGES[host]), ref: null as TicketRef | null }]),
  )
  const callPage: CallPage = async (tabId, name, request) => {
    const tab = tabs.get(tabId)
    if (!tab) return null
    const answer = async () => {
      if (name === 'page/get') return tab.requests.get(request as PageCalls['page/get']['request'])
      if (name === 'page/abort') tab.requests.abort((request as PageCalls['page/abort']['request']).ids)
      return name === 'page/where' ? { site: SITES[host], ref: tab.ref, theme: 'light' } : { ok: true }
    }
    return answer() as never
  }
  return { tabs, callPage }
}

describe.each(['zendesk', 'jira'] as const)('a thousand moves between tickets in %s', (host) => {
  it('never show another ticket than the one on screen', async () => {
    const random = seeded(host.length)
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
    slowFetch(random)
    vi.stubGlobal('location', { href: `${SITES[host]}/` })
    const { tabs, callPage } = openTabs(host)
    const wrong: string[] = []
    let shown = 0
    const check = async (tabId: number) => {
      const reading = await desk.find(tabId)
      const ref = tabs.get(tabId)?.ref ?? null
      const on = reading && 'ref' in reading ? reading.ref.key : null
      if (on !== (ref?.key ?? null)) wrong.push(`${on} is shown on ${ref?.key}`)
      if (reading?.kind !== 'read' || !ref) return
      shown += 1
      const id = TICKETS.find((one) => refOf(host, one).key === ref.key) ?? 0
      const { subject } = helpdesk.desk.requireTicket(id)
      if (reading.snapshot.key !== ref.key || valueOf(reading.snapshot.subject) !== subject)
        wrong.push(`the content of ${reading.snapshot.key} is shown on ${ref.key}`)
    }
    const checks: Promise<void>[] = []
    const desk = new TicketDesk(callPage, new SiteMetadataCache(memoryArea().area), (tabId) => {
      checks.push(check(tabId))
    })

    for (let moves = 0; moves < SWITCHES; moves += 1) {
      const tabId = pick(TABS)
      const tab = tabs.get(tabId)
      if (!tab) continue
      const ref = random() < 0.05 ? null : refOf(host, pick(TICKETS))
      tab.ref = ref
      tab.requests.keepOnly(ref)
      desk.arrive(tabId, ref, { session: random() < 0.9 ? 'normal' : 'private' })
      if (random() < 0.1) void desk.rereadOnHint(pick(TABS), null)
      if (random() < 0.05) void desk.reread(pick(TABS))
      await pause(random() * LONGEST_STAY)
      await check(pick(TABS))
    }
    // Whatever is late comes now.
    await pause(SLOWEST * 20)
    await Promise.all([...TABS.map(check), ...checks])
    for (const tabId of TABS) {
      const last = await desk.find(tabId)
      expect(last?.kind).toBe(tabs.get(tabId)?.ref ? 'read' : 'no-ticket')
    }
    expect(wrong).toEqual([])
    expect(shown).toBeGreaterThan(SWITCHES / 10)
  })
})
