import type { Frame } from 'playwright-core'
import { quietHelpdesk } from '../../demo/host-requests'
import { MARKS } from '../../demo/marks'
import { readyPanel } from '../../demo/panel-frame'
import { ROUND, ticketAddress, ticketKey } from '../../demo/ticket-address'
import { percentile, rounded } from '../numbers'
import { openStage } from './stage'

/** How often each tab is come back to. */
const TURNS = 5
/** What goes on after a tab was drawn is over by then. Milliseconds. */
const APART = 500

/** From pressing a tab of the panel until it is drawn. Milliseconds. */
export interface TabTimes {
  readonly firstMsMedian: number
  readonly firstMsMost: number
  readonly againMsMedian: number
  readonly againMsMost: number
}

/** Listens for the next press of a tab; answers how long the panel took to draw it. */
const DRAWN = `new Promise((done) => {
  addEventListener('pointerdown', ({ target, timeStamp }) => {
    const tab = target.closest('[role="tab"]')
    const look = () => requestAnimationFrame(() => setTimeout(() =>
      tab.getAttribute('aria-selected') === 'true' ? done(performance.now() - timeStamp) : look()))
    look()
  }, { once: true, capture: true })
})`

/** Opens all tabs of the panel on a few tickets of Zendesk: for the first time, and again. */
export async function measureTabs(): Promise<TabTimes> {
  const stage = await openStage(true)
  const first: number[] = []
  const again: number[] = []
  try {
    for (const id of ROUND) {
      const page = await stage.context.newPage()
      await page.goto(ticketAddress('zendesk', id))
      const panel = await readyPanel(page, ticketKey('zendesk', id))
      await quietHelpdesk(stage.helpdesk.requests, 1_500, 60_000)
      const count = await panel.locator(MARKS.tab).count()
      for (let turn = 0; turn <= TURNS; turn += 1)
        for (let tab = 1; tab <= count; tab += 1) {
          const place = tab % count
          // The tab that is in front from the start is never opened for the first time.
          const times = turn === 0 && place !== 0 ? first : again
          times.push(await timeOf(panel, place))
          await page.waitForTimeout(APART)
        }
      await page.close()
    }
  } finally {
    await stage.close()
  }
  const ms = (times: readonly number[], p: number) => rounded(percentile(times, p), 0)
  return {
    firstMsMedian: ms(first, 0.5),
    firstMsMost: ms(first, 1),
    againMsMedian: ms(again, 0.5),
    againMsMost: ms(again, 1),
  }
}

async function timeOf(panel: Frame, place: number): Promise<number> {
  const drawn = panel.evaluate<number>(DRAWN)
  await panel.locator(MARKS.tab).nth(place).click()
  return drawn
}
