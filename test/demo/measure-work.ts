import type { Page } from 'playwright-core'
import type { LaunchedBrowser } from '../setup/launch-with-extension'
import { profileExtension, type ScriptCost } from './cpu-profile'
import { quietHelpdesk, ticketRequests } from './host-requests'
import { median } from './median'
import { panelFrame, readyPanel } from './panel-frame'
import { readTimings } from './read-panel'
import { settledPanel } from './settled-panel'
import type { Stage } from './stage'
import { switchTicket } from './switch-ticket'
import { ROUND, STANDARD_TICKET, ticketAddress, ticketKey, type DemoHost } from './ticket-address'

const LOADS = 3
const IDLE_MS = 5000

/** Measures what our scripts do in a host's page: their tasks, their requests, and the panel's own timings. */
export async function measureWork({ helpdesk }: Stage, { context }: LaunchedBrowser, host: DemoHost) {
  const log = helpdesk.requests
  const page = await context.newPage()
  const open = async () => {
    await page.goto(ticketAddress(host, STANDARD_TICKET))
    await readyPanel(page, ticketKey(host, STANDARD_TICKET))
  }
  // The articles are fetched once; what follows is measured as on any other day.
  await open()
  await settledPanel(page, ticketKey(host, STANDARD_TICKET), log)

  const loading: ScriptCost[] = []
  for (let load = 0; load < LOADS; load++) loading.push(await profileExtension(page, open))
  const requestsPerTicket: number[] = []
  const switching: ScriptCost[] = []
  for (const id of ROUND) {
    const before = ticketRequests(log).length
    switching.push(await profileExtension(page, () => goTo(page, host, id)))
    await quietHelpdesk(log, 500, 10_000)
    requestsPerTicket.push(ticketRequests(log).length - before)
  }
  const lastTicket = await readTimings(await panelFrame(page))
  const before = log.fromOthers().length
  await page.waitForTimeout(IDLE_MS)
  const requestsWhileIdle = { seconds: IDLE_MS / 1000, requests: log.fromOthers().length - before }
  await page.close()
  return {
    longestTaskMs: {
      loading: tenth(median(loading.map(longest))),
      switching: tenth(median(switching.map(longest))),
    },
    scriptMs: { loading: tenth(median(loading.map(total))), switching: tenth(median(switching.map(total))) },
    requestsPerTicket,
    requestsWhileIdle,
    lastTicket: Object.fromEntries(Object.entries(lastTicket).map(([name, value]) => [name, tenth(value)])),
  }
}

async function goTo(page: Page, host: DemoHost, id: number): Promise<void> {
  await switchTicket(page, host, id)
  await readyPanel(page, ticketKey(host, id))
}

const longest = ({ longestMs }: ScriptCost) => longestMs
const total = ({ totalMs }: ScriptCost) => totalMs

function tenth(ms: number): number {
  return Math.round(ms * 10) / 10
}
