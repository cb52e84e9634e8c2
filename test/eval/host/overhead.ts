import type { Page } from 'playwright-core'
import { profileExtension, type ScriptCost } from '../../demo/cpu-profile'
import { readyPanel } from '../../demo/panel-frame'
import { ticketAddress, ticketKey, type DemoHost } from '../../demo/ticket-address'
import { rounded } from '../numbers'
import { openStage, type HostStage } from './stage'

const TICKET = 4010
const COMMENTS = 500
const SECONDS = 10
/** Where each host's page shows messages, and the button that brings older ones. */
const MESSAGES = {
  zendesk: '[data-test-id="omni-log-comment-item"]',
  jira: '[data-testid^="comment-base-item-"]',
} as const
const OLDER = {
  zendesk: '[data-test-id="convolog-show-more-button"]',
  jira: '[data-testid="issue.activity.common.component.load-more-button.loading-button"]',
} as const

/** What a page of 500 comments costs that draws them anew ten times a second for ten seconds. */
export interface Overhead {
  readonly host: DemoHost
  readonly comments: number
  /** Share of the wall time in which the main thread ran scripts of ours, with all they called. */
  readonly overheadShare: number
  /** Stretches of over 50 ms without a break in scripts of ours. */
  readonly longTasks: number
  readonly longestMs: number
  /** Share of the wall time in which the main thread was busy at all, without the extension and with it. */
  readonly busyWithout: number
  readonly busyWith: number
}

/** Measures one host without the extension and with it. */
export async function measureOverhead(host: DemoHost): Promise<Overhead> {
  const without = await run(host, false)
  const withUs = await run(host, true)
  return {
    host,
    comments: withUs.comments,
    overheadShare: rounded(withUs.cost.totalMs / withUs.wallMs, 4),
    longTasks: withUs.cost.longTasks,
    longestMs: rounded(withUs.cost.longestMs, 1),
    busyWithout: rounded(without.busyMs / without.wallMs, 3),
    busyWith: rounded(withUs.busyMs / withUs.wallMs, 3),
  }
}

interface Run {
  readonly cost: ScriptCost
  readonly wallMs: number
  readonly busyMs: number
  readonly comments: number
}

async function run(host: DemoHost, isWithUs: boolean): Promise<Run> {
  const stage = await openStage(isWithUs)
  try {
    const page = await openLong(stage, host, isWithUs)
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const busy = async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
    }
    const [started, before] = [performance.now(), await busy()]
    const cost = await profileExtension(page, () => redraw(page, host))
    return {
      cost,
      wallMs: performance.now() - started,
      busyMs: (await busy()) - before,
      comments: await page.locator(MESSAGES[host]).locator('visible=true').count(),
    }
  } finally {
    await stage.close()
  }
}

async function openLong({ helpdesk, context }: HostStage, host: DemoHost, isWithUs: boolean): Promise<Page> {
  for (let comment = 0; comment < COMMENTS; comment += 1)
    helpdesk.addComment(TICKET, {
      role: comment % 2 === 0 ? 'requester' : 'agent',
      public: comment % 5 !== 0,
      text: `Run ${comment} of the nightly import stopped at 02:${String(comment % 60).padStart(2, '0')} UTC with RLY-5001.`,
    })
  const page = await context.newPage()
  await page.goto(ticketAddress(host, TICKET))
  if (isWithUs) await readyPanel(page, ticketKey(host, TICKET))
  await page.locator(MESSAGES[host]).locator('visible=true').first().waitFor()
  const older = page.locator(OLDER[host]).locator('visible=true')
  // The button comes and goes while the page loads: it is pressed wherever it stands at the moment.
  while ((await older.count()) > 0) {
    await older.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()))
    await page.waitForTimeout(100)
  }
  await page.waitForTimeout(3_000)
  return page
}

/** Draws every message anew, as a page does whose state changes: new elements in place of the old ones. */
async function redraw(page: Page, host: DemoHost): Promise<void> {
  await page.evaluate(
    ({ messages, seconds }) =>
      new Promise<void>((resolve) => {
        let left = seconds * 10
        const timer = setInterval(() => {
          for (const message of document.querySelectorAll(messages))
            message.replaceWith(message.cloneNode(true))
          left -= 1
          if (left > 0) return
          clearInterval(timer)
          resolve()
        }, 100)
      }),
    { messages: MESSAGES[host], seconds: SECONDS },
  )
}
