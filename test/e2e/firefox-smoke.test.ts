import type { Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { STANDARD_TICKET, ticketAddress } from '../demo/ticket-address'
import { startHelpdesk, type Helpdesk } from '../helpdesk/server'
import { builtExtension } from '../setup/build-extension'
import { launchFirefox, type LaunchedFirefox } from '../setup/launch-firefox'

let helpdesk: Helpdesk
let firefox: LaunchedFirefox
beforeAll(async () => {
  helpdesk = await startHelpdesk()
  firefox = await launchFirefox(helpdesk.port, builtExtension('firefox'))
})
afterAll(async () => {
  await firefox.close()
  await helpdesk.close()
})

describe('Firefox', () => {
  it('shows suggestions and both scores beside a Zendesk ticket', async () => {
    const page = await firefox.browser.newPage()
    await page.goto(ticketAddress('zendesk', STANDARD_TICKET))
    const panel = await panelOf(page)
    await panel.waitForSelector(`${MARKS.ready}[data-ticket="${STANDARD_TICKET}"]`, { timeout: 30_000 })
    await panel.waitForSelector(MARKS.suggestion, { timeout: 30_000 })
    for (const mark of [MARKS.hygiene, MARKS.escalation]) {
      const value = await panel.$eval(mark, (score) => score.getAttribute('data-value'))
      expect(Number(value)).toBeGreaterThan(0)
    }
    expect(await panel.$$eval(MARKS.criterion, (criteria) => criteria.length)).toBeGreaterThanOrEqual(16)
  })
})

/** Firefox does not tell the address of an extension's frame, so the panel is known by what is in it. */
async function panelOf(page: Page): Promise<Frame> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline;) {
    for (const frame of page.frames()) {
      // A frame that is just being loaded, or replaced, answers with an error.
      const view = frame === page.mainFrame() ? null : await frame.$(MARKS.view).catch(() => null)
      if (view) return frame
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('There is no panel in the page.')
}
