import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { openTab } from '../demo/panel-actions'
import { panelFrame, readyPanel } from '../demo/panel-frame'
import { switchTicket } from '../demo/switch-ticket'
import { HOSTS, ticketKey } from '../demo/ticket-address'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'
import { highlighted } from './harness/host-page'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

describe.each(HOSTS)('when the API of %s refuses a ticket that its page shows', (host) => {
  it('the panel shows it from the page, says so, and finds its quotes in the page', async () => {
    desk.helpdesk.faults.set({ kind: 'status', status: 403 })
    const page = await desk.openPage(host, 4003)
    await readyPanel(page, ticketKey(host, 4003))
    const panel = await panelFrame(page)
    await panel.getByText(/Your account may not read this.*read from the page instead/s).waitFor()
    const { subject } = desk.helpdesk.desk.requireTicket(4003)
    expect(await panel.getByRole('heading', { level: 1 }).textContent()).toBe(subject)

    await openTab(panel, 'quality')
    const quote = panel.locator(MARKS.quoteButton).first()
    await quote.evaluate((button: HTMLElement) => button.click())
    await expect.poll(() => highlighted(page)).toHaveLength(1)

    desk.helpdesk.faults.clear()
    await switchTicket(page, host, 4010)
    await readyPanel(page, ticketKey(host, 4010))
    expect(await panel.getByText(/read from the page instead/).count()).toBe(0)
    await page.close()
  })
})
