import type { Frame } from 'playwright-core'
import { MARKS } from '../../demo/marks'
import { readyPanel } from '../../demo/panel-frame'
import { STANDARD_TICKET, ticketAddress, ticketKey, type DemoHost } from '../../demo/ticket-address'
import { killWorker } from '../../e2e/harness/extension-life'
import { percentile, rounded } from '../numbers'
import { moveTo, openStage } from './stage'

/** A move to another ticket while the browser has put the background to sleep, as it does after half a minute. Milliseconds. */
export interface SleepingMove {
  readonly host: DemoHost
  /** From the move until the panel shows nothing of the ticket before. */
  readonly leftMsMedian: number
  readonly leftMsMost: number
  /** From the move until the panel shows the next ticket whole. */
  readonly nextMsMedian: number
  readonly nextMsMost: number
}

const TICKETS = [4008, 4010, 4012, 4015, 4021, 4023, 4030, 4033, 4037]
/** Chromium does not stop a worker that has only just started. Milliseconds. */
const AWAKE = 1_500

/** Moves from ticket to ticket in a host of the built extension, each time with the worker stopped before. */
export async function measureSleeping(host: DemoHost): Promise<SleepingMove> {
  const stage = await openStage(true)
  try {
    const page = await stage.context.newPage()
    await page.goto(ticketAddress(host, STANDARD_TICKET))
    const panel = await readyPanel(page, ticketKey(host, STANDARD_TICKET))
    const left: number[] = []
    const next: number[] = []
    for (const id of TICKETS) {
      await page.waitForTimeout(AWAKE)
      if (!stage.worker) throw new Error('The stage has no worker.')
      await killWorker(page, stage.context.serviceWorkers()[0] ?? stage.worker)
      const seen = watch(panel, ticketKey(host, id))
      const started = Date.now()
      await moveTo(page, ticketAddress(host, id))
      const at = await seen
      left.push(at.left - started)
      next.push(at.next - started)
    }
    return {
      host,
      leftMsMedian: rounded(percentile(left, 0.5), 0),
      leftMsMost: rounded(Math.max(...left), 0),
      nextMsMedian: rounded(percentile(next, 0.5), 0),
      nextMsMost: rounded(Math.max(...next), 0),
    }
  } finally {
    await stage.close()
  }
}

/** When the panel no longer shows what it does now, and when it shows a ticket whole. Milliseconds since 1970. */
function watch(panel: Frame, key: string): Promise<{ left: number; next: number }> {
  return panel.evaluate(
    ({ marks, wanted }) =>
      new Promise<{ left: number; next: number }>((resolve) => {
        const before = document.querySelector('h1')?.textContent
        let left = 0
        new MutationObserver((_, observer) => {
          if (left === 0 && document.querySelector('h1')?.textContent !== before) left = Date.now()
          if (!document.querySelector(`${marks.ready}[data-ticket="${wanted}"]`)) return
          observer.disconnect()
          resolve({ left, next: Date.now() })
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      }),
    { marks: MARKS, wanted: key },
  )
}
