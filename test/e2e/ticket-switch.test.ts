import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readyPanel } from '../demo/panel-frame'
import { readPanel } from '../demo/read-panel'
import { switchTicket } from '../demo/switch-ticket'
import { HOSTS, ticketKey } from '../demo/ticket-address'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

describe.each(HOSTS)('moving between tickets in %s', (host) => {
  const titleOf = (id: number) => desk.helpdesk.desk.requireTicket(id).subject

  it('shows the ticket on screen, also after going back', async () => {
    const { page } = await desk.openTicket(host, 4003)
    for (const id of [4008, 4010, 4008]) {
      await switchTicket(page, host, id)
      const panel = await readyPanel(page, ticketKey(host, id))
      expect(await panel.getByRole('heading', { level: 1 }).textContent()).toBe(titleOf(id))
    }
    // Between two tickets of Jira lies the list they were chosen from.
    do await page.goBack()
    while (!page.url().endsWith(ticketKey(host, 4010)))
    const panel = await readyPanel(page, ticketKey(host, 4010))
    expect(await panel.getByRole('heading', { level: 1 }).textContent()).toBe(titleOf(4010))
    await page.close()
  })

  it('never shows an answer that comes late for a ticket that was left', async () => {
    const { page } = await desk.openTicket(host, 4003)
    const slow = desk.helpdesk.faults.set({ kind: 'slow', ms: 1500, path: new RegExp(`(4008|DESK-8)\\b`) })
    await switchTicket(page, host, 4008)
    await switchTicket(page, host, 4010)
    const panel = await readyPanel(page, ticketKey(host, 4010))
    const before = await readPanel(panel)
    await page.waitForTimeout(2000)
    expect(await readPanel(panel)).toEqual(before)
    slow()
    await page.close()
  })

  it('keeps two tabs apart', async () => {
    const one = await desk.openTicket(host, 4003)
    const two = await desk.openTicket(host, 4010)
    expect((await readPanel(one.panel)).ticket).toBe(ticketKey(host, 4003))
    expect((await readPanel(two.panel)).ticket).toBe(ticketKey(host, 4010))
    await one.page.close()
    await two.page.close()
  })

  it('reads a ticket again when somebody answers on it', async () => {
    const { page, panel } = await desk.openTicket(host, 4010)
    const before = await readPanel(panel)
    // The page is looked at every half second; what it shows at the first look is what changes are told from.
    await page.waitForTimeout(1000)
    desk.helpdesk.addComment(4010, {
      role: 'requester',
      public: true,
      text: 'Version 4.12.1, since 09:12 UTC, error RLY-5001.',
    })
    await expect.poll(() => readPanel(panel), { timeout: 30_000 }).not.toEqual(before)
    await page.close()
  })
})
