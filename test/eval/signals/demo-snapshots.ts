import { readers, siteMetadataPath } from '@/lib/host/readers'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { FetchClient, SITES } from '../../contract/host-fetch'
import { startHelpdesk } from '../../helpdesk/server'
import { DEMO_NOW } from './demo-moment'

/**
 * The demo's tickets as the product reads them from Zendesk: asked of the local helpdesk, through the real reader. Stands
 * still at {@link DEMO_NOW}.
 * @param ticketsIn folder of other tickets to read in place of the demo's, ending with a slash.
 */
export async function demoSnapshots(ticketsIn?: string): Promise<TicketSnapshot[]> {
  const helpdesk = await startHelpdesk({
    pages: false,
    now: Date.parse(DEMO_NOW),
    rateLimit: 100_000,
    ...(ticketsIn === undefined ? {} : { ticketsIn }),
  })
  try {
    const [problem] = helpdesk.problems
    if (problem) throw new Error(`${problem.file} cannot be read: ${problem.reason}`)
    const client = new FetchClient(helpdesk, 'zendesk')
    const { readTicket, toSnapshot } = readers.zendesk
    const { signal } = new AbortController()
    const path = siteMetadataPath.zendesk
    const metadata = path === null ? {} : { siteMetadata: await client.get(path) }
    const snapshots: TicketSnapshot[] = []
    for (const { id } of helpdesk.desk.tickets.values()) {
      const ref = { host: 'zendesk', site: SITES.zendesk, key: String(id) } as const
      const raw = await readTicket(client, ref, { signal, now: DEMO_NOW })
      const made = toSnapshot({ ...raw, parts: { ...raw.parts, ...metadata } })
      if (!made.ok) throw new Error(`The demo's ticket ${id} cannot be read: ${made.reason}`)
      snapshots.push(made.value)
    }
    return snapshots
  } finally {
    await helpdesk.close()
  }
}
