import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HostId } from '@/lib/host/contract'
import { readers } from '@/lib/host/readers'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { Helpdesk } from '../helpdesk/helpdesk'
import { issueKey } from '../helpdesk/ids'
import { startHelpdesk } from '../helpdesk/server'
import { FetchClient, SITES } from './host-fetch'
import { snapshotOf } from './shells/reading'

let helpdesk: Helpdesk
beforeAll(async () => {
  helpdesk = await startHelpdesk({ pages: false, rateLimit: 100_000 })
})
afterAll(() => helpdesk.close())

/** Stands for a field that a snapshot must have. */
const never = { unreadable: 'not-in-answer' } as const

async function readSnapshot(
  host: HostId,
  id: number,
): Promise<{ snapshot: TicketSnapshot; asked: readonly string[] }> {
  const client = new FetchClient(helpdesk, host)
  const ref = { host, site: SITES[host], key: host === 'zendesk' ? String(id) : issueKey(id) }
  const signal = AbortSignal.timeout(10_000)
  const raw = await readers[host].readTicket(client, ref, { signal, now: new Date().toISOString() })
  return { snapshot: snapshotOf(raw), asked: client.asked }
}

describe('what else a ticket says', () => {
  it('names who is in copy, agents among them, and what it waits for', async () => {
    const zendesk = (await readSnapshot('zendesk', 4058)).snapshot
    expect(valueOf(zendesk.copied ?? never)).toMatchObject([
      { name: 'Lena Vogt', role: 'agent', as: 'cc' },
      { name: 'Viktor Hale', role: 'agent', as: 'follower' },
    ])
    const jira = (await readSnapshot('jira', 4058)).snapshot
    expect(valueOf(jira.copied ?? never)).toMatchObject([{ name: 'Lena Vogt', as: 'participant' }])
    expect(valueOf(jira.approvals ?? never)).toEqual([
      { name: 'Access outside of the company', state: 'waiting', approvers: ['Viktor Hale', 'Nora Quist'] },
    ])
    expect(valueOf(jira.customerStatus ?? never)).toBe(valueOf(jira.stateName))
  })

  it('asks for conversations beside a ticket only where its history hints at them', async () => {
    const { snapshot, asked } = await readSnapshot('zendesk', 4031)
    expect(asked.some((path) => path.endsWith('/side_conversations'))).toBe(true)
    expect(valueOf(snapshot.sideConversations ?? never)).toMatchObject([
      { subject: 'Which of the two bookings did the connector send?', state: 'open', people: ['Hana Sato'] },
    ])
    const other = await readSnapshot('zendesk', 4003)
    expect(other.asked.some((path) => path.endsWith('/side_conversations'))).toBe(false)
    expect(valueOf(other.snapshot.sideConversations ?? never)).toEqual([])
  })

  it('names the incidents of a problem, which name their problem, and the way each message came', async () => {
    const problems = [...helpdesk.desk.tickets.values()].flatMap(({ id, type }) =>
      type === 'problem' ? id : [],
    )
    const read = await Promise.all(problems.map((id) => readSnapshot('zendesk', id)))
    const incidents = read.flatMap(({ snapshot }) =>
      (valueOf(snapshot.links) ?? [])
        .filter(({ kind }) => kind === 'incident')
        .map(({ key }) => [key, snapshot.key] as const),
    )
    expect(incidents.length).toBeGreaterThan(0)
    for (const [key, problem] of incidents) {
      const { snapshot } = await readSnapshot('zendesk', Number(key))
      expect(valueOf(snapshot.links)).toContainEqual(
        expect.objectContaining({ kind: 'problem', key: problem }),
      )
    }
    expect(valueOf(read[0]?.snapshot.messages ?? never)?.[0]?.channel).toBe('email')
  })
})
