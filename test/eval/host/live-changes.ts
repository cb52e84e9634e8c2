import { MARKS } from '../../demo/marks'
import { readyPanel } from '../../demo/panel-frame'
import { ticketAddress, ticketKey, type DemoHost } from '../../demo/ticket-address'
import { percentile, rounded } from '../numbers'
import { openStage } from './stage'

const TICKET = 4010
const CHANGES = 8
/** Changes stand this far apart, as on a desk; more in a row are looked at more slowly. Milliseconds. */
const APART = 8_000

/** How soon the panel shows what somebody else changed, from the moment the page shows it. Milliseconds. */
export interface LiveChanges {
  readonly host: DemoHost
  readonly msMedian: number
  readonly msMost: number
}

/** Adds comments to the ticket on screen, one after another. */
export async function measureLiveChanges(host: DemoHost): Promise<LiveChanges> {
  const stage = await openStage(true)
  const times: number[] = []
  try {
    const page = await stage.context.newPage()
    await page.goto(ticketAddress(host, TICKET))
    const panel = await readyPanel(page, ticketKey(host, TICKET))
    const read = panel.locator(MARKS.ready)
    await page.waitForTimeout(APART)
    for (let change = 0; change < CHANGES; change += 1) {
      const before = await read.getAttribute('data-messages')
      const text = `Seen again in run ${change}.`
      stage.helpdesk.addComment(TICKET, { role: 'requester', public: true, text })
      await page.getByText(text).first().waitFor()
      const shown = performance.now()
      while ((await read.getAttribute('data-messages')) === before) await page.waitForTimeout(10)
      times.push(performance.now() - shown)
      await page.waitForTimeout(APART)
    }
  } finally {
    await stage.close()
  }
  return { host, msMedian: rounded(percentile(times, 0.5), 0), msMost: rounded(Math.max(...times), 0) }
}
