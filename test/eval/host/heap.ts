import type { CDPSession, Frame, Page } from 'playwright-core'
import { memoryOf } from '../../e2e/harness/extension-life'
import { panelFrame, readyPanel } from '../../demo/panel-frame'
import { STANDARD_TICKET, ticketAddress, ticketKey } from '../../demo/ticket-address'
import { seeded } from '../numbers'
import { moveTo, openStage } from './stage'
import { SEED } from './switches'

const TICKETS = [4001, 4003, 4008, 4010, 4012, 4015]
/** Moves before the first weighing: caches of the page, the panel and the worker are full then. */
const WARM_UP = 60
/** How long a ticket stays on screen. Milliseconds. */
const STAY = 120

/** How many bytes the heaps grew by, after a collection of garbage. */
export interface HeapGrowth {
  /** The host's page, the bridge in it. */
  readonly pageBytes: number
  readonly panelBytes: number
  readonly workerBytes: number
}

/** Moves between tickets of Zendesk and weighs before and after. Without the extension only the page is weighed. */
export async function measureHeap(withUs: boolean, switches: number): Promise<HeapGrowth> {
  const stage = await openStage(withUs)
  const random = seeded(SEED)
  try {
    const page = await stage.context.newPage()
    await page.goto(ticketAddress('zendesk', STANDARD_TICKET))
    if (withUs) await readyPanel(page, ticketKey('zendesk', STANDARD_TICKET))
    const move = async () => {
      const id = TICKETS[Math.floor(random() * TICKETS.length)] ?? STANDARD_TICKET
      await moveTo(page, ticketAddress('zendesk', id))
      await page.waitForTimeout(STAY)
    }
    const weigh = async () => {
      await moveTo(page, ticketAddress('zendesk', STANDARD_TICKET))
      if (withUs) await readyPanel(page, ticketKey('zendesk', STANDARD_TICKET))
      await page.waitForTimeout(2_000)
      return {
        page: await heapOf(page),
        panel: withUs ? await heapOf(await panelFrame(page)) : 0,
        worker: stage.worker ? await memoryOf(page, stage.worker) : 0,
      }
    }
    for (let warm = 0; warm < WARM_UP; warm += 1) await move()
    const before = await weigh()
    for (let moved = 0; moved < switches; moved += 1) await move()
    const after = await weigh()
    return {
      pageBytes: after.page - before.page,
      panelBytes: after.panel - before.panel,
      workerBytes: after.worker - before.worker,
    }
  } finally {
    await stage.close()
  }
}

/** Bytes of JavaScript that are in use in the process of a page or frame. */
async function heapOf(target: Page | Frame): Promise<number> {
  const context = 'context' in target ? target.context() : target.page().context()
  const session: CDPSession = await context.newCDPSession(target)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}
