import type { Frame, Page } from 'playwright-core'
import { MARKS } from '../../demo/marks'
import { panelFrame, readyPanel } from '../../demo/panel-frame'
import { HOSTS, STANDARD_TICKET, ticketAddress, ticketKey, type DemoHost } from '../../demo/ticket-address'
import { percentile, rounded, seeded } from '../numbers'
import { moveTo, openStage, type HostStage } from './stage'

export const SEED = 20261127
/** Tickets that are moved between; Zendesk keeps all of them mounted. */
const TICKETS = [4001, 4003, 4008, 4010, 4012, 4015, 4021, 4037]
/** The host takes up to this to answer, and a person stays up to that on a ticket. Milliseconds. */
const SLOWEST = 400
const LONGEST_STAY = 500
/** From here on a panel that still shows the ticket before is wrong. Milliseconds. */
const GRACE = 1_000

/** What was seen on moving between tickets at random. */
export interface Switches {
  readonly switches: number
  /** Looks at a panel that showed another ticket than the page, or the content of another than it named. */
  readonly wrongReads: number
  /** Looks at a panel that showed a ticket whole. */
  readonly shown: number
  /** From the move until the panel shows nothing of the ticket before. */
  readonly leaveMsMedian: number
  readonly leaveMsMost: number
}

interface Seen {
  /** The ticket that the panel names, whole or being read; empty when none. */
  readonly key: string
  readonly subject: string | null
}

/** Moves `switches` times in the built extension, half of them on each host, in two tabs each. */
export async function measureSwitches(switches: number, log: (line: string) => void): Promise<Switches> {
  const stage = await openStage(true)
  const random = seeded(SEED)
  const leaves: number[] = []
  let [wrongReads, shown, made] = [0, 0, 0]
  try {
    for (const host of HOSTS) {
      const tabs = [await openTab(stage, host), await openTab(stage, host)]
      for (let move = 0; move < switches / HOSTS.length; move += 1) {
        const tab = tabs[Math.floor(random() * tabs.length)]
        if (!tab) continue
        await tab.page.bringToFront()
        stage.helpdesk.faults.clear()
        stage.helpdesk.faults.set({ kind: 'slow', ms: Math.round(random() * SLOWEST) })
        const id = TICKETS[Math.floor(random() * TICKETS.length)] ?? STANDARD_TICKET
        const address = ticketAddress(host, id)
        made += 1
        const started = performance.now()
        if (random() < 0.1 && move > 0) await tab.page.goBack()
        else await moveTo(tab.page, address)
        const key = keyOf(tab.page)
        let left = await look(tab.panel)
        while (left.key !== '' && left.key !== key && performance.now() - started < GRACE)
          left = await look(tab.panel)
        leaves.push(performance.now() - started)
        await tab.page.waitForTimeout(random() * LONGEST_STAY)
        const seen = await look(tab.panel)
        const wanted = stage.helpdesk.desk.requireTicket(ticketOf(host, key)).subject
        const isWrong = (one: Seen) =>
          (one.key !== '' && one.key !== key) || (one.subject !== null && one.subject !== wanted)
        if (isWrong(left) || isWrong(seen)) wrongReads += 1
        if (seen.subject !== null) shown += 1
        if (made % 100 === 0) log(`  ${made} moves, ${wrongReads} wrong, ${shown} shown whole`)
      }
      await Promise.all(tabs.map(({ page }) => page.close()))
    }
  } finally {
    await stage.close()
  }
  return {
    switches: made,
    wrongReads,
    shown,
    leaveMsMedian: rounded(percentile(leaves, 0.5), 0),
    leaveMsMost: rounded(Math.max(...leaves), 0),
  }
}

async function openTab(stage: HostStage, host: DemoHost): Promise<{ page: Page; panel: Frame }> {
  const page = await stage.context.newPage()
  await page.goto(ticketAddress(host, STANDARD_TICKET))
  await readyPanel(page, ticketKey(host, STANDARD_TICKET))
  return { page, panel: await panelFrame(page) }
}

function look(panel: Frame): Promise<Seen> {
  return panel.evaluate((marks) => {
    const ready = document.querySelector(marks.ready)
    const named = document.querySelector('[data-ticket]')?.getAttribute('data-ticket') ?? ''
    return { key: named, subject: ready?.querySelector('h1')?.textContent ?? null }
  }, MARKS)
}

function keyOf(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

function ticketOf(host: DemoHost, key: string): number {
  const id = TICKETS.find((one) => ticketKey(host, one) === key)
  if (id === undefined) throw new Error(`${key} is none of the tickets that are moved between`)
  return id
}
