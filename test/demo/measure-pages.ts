import type { Page } from 'playwright-core'
import { longTasks, watchLongTasks, type LongTasks } from './long-tasks'
import { median } from './median'
import { readyPanel } from './panel-frame'
import type { Stage } from './stage'
import { switchTicket } from './switch-ticket'
import { ROUND, STANDARD_TICKET, ticketAddress, ticketKey, type DemoHost } from './ticket-address'

const WALKS = 3

/** Walks through the pages of both hosts and answers their long tasks, the middle of some walks. */
export async function measurePages(stage: Stage, withUs: boolean): Promise<Record<DemoHost, LongTasks>> {
  const { context, close } = await stage.launch({ headless: true }, withUs)
  await watchLongTasks(context)
  const measure = async (host: DemoHost) => {
    const walks: LongTasks[] = []
    for (let walk = 0; walk < WALKS; walk++) {
      const page = await context.newPage()
      await walkThrough(page, host, withUs)
      walks.push(await longTasks(page))
      await page.close()
    }
    return {
      count: median(walks.map(({ count }) => count)),
      longestMs: median(walks.map(({ longestMs }) => longestMs)),
      totalMs: median(walks.map(({ totalMs }) => totalMs)),
    }
  }
  const measured = { zendesk: await measure('zendesk'), jira: await measure('jira') }
  await close()
  return measured
}

async function walkThrough(page: Page, host: DemoHost, withUs: boolean): Promise<void> {
  await page.goto(ticketAddress(host, STANDARD_TICKET))
  const arrive = async (id: number) => {
    if (withUs) await readyPanel(page, ticketKey(host, id))
    await page.waitForLoadState('networkidle')
  }
  await arrive(STANDARD_TICKET)
  for (const id of ROUND) {
    await switchTicket(page, host, id)
    await arrive(id)
  }
}
