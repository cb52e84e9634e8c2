import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { knowledgeRequests, quietHelpdesk } from '../demo/host-requests'
import { firstSuggestion, readyPanel } from '../demo/panel-frame'
import { readPanel } from '../demo/read-panel'
import { HOSTS, STANDARD_TICKET, ticketKey } from '../demo/ticket-address'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'
import { killWorker } from './harness/extension-life'

let desk: BrowserDesk
beforeEach(async () => {
  desk = await openBrowserDesk()
})
afterEach(() => desk.close())

/** Where the hosts' articles are read. */
const ARTICLES = /help_center|\/wiki\/rest\//

describe.each(HOSTS)('when the articles of %s cannot be read', (host) => {
  it('the panel says so, the scores are there, and the next try brings the articles', async () => {
    desk.helpdesk.faults.set({ kind: 'status', status: 500, path: ARTICLES })
    const { page, panel } = await desk.openTicket(host, STANDARD_TICKET)
    await expect
      .poll(() => panel.locator('body').textContent(), { timeout: 20_000 })
      .toMatch(/error of its own/)
    const { hygiene, suggestions } = await readPanel(panel)
    expect(hygiene.score).not.toBeNull()
    expect(suggestions).toEqual([])

    desk.helpdesk.faults.clear()
    await panel
      .getByRole('button', { name: /Try again|Read now/ })
      .first()
      .click()
    await firstSuggestion(await readyPanel(page, ticketKey(host, STANDARD_TICKET)))
  })
})

describe('when the worker is stopped at every page of a sync', () => {
  it('each page is asked for once more at most, and in the end all articles are there', async () => {
    await desk.close()
    desk = await openBrowserDesk({ helpdesk: { articles: 420, rateLimit: 100_000 } })
    desk.helpdesk.faults.set({ kind: 'slow', ms: 1500, path: ARTICLES })
    const { page } = await desk.openTicket('zendesk', STANDARD_TICKET)
    const pages = () => Map.groupBy(knowledgeRequests(desk.helpdesk.requests), ({ path }) => path)
    for (let death = 1; death <= 5; death += 1) {
      // Each life comes a page further before it ends: else it would ask for the same page again and again.
      const before = pages().size
      await expect.poll(() => pages().size, { timeout: 20_000 }).toBeGreaterThan(before)
      await killWorker(page, await desk.worker())
      await page.reload()
      await readyPanel(page, ticketKey('zendesk', STANDARD_TICKET))
    }
    desk.helpdesk.faults.clear()
    await quietHelpdesk(desk.helpdesk.requests, 2_000, 60_000)
    expect(Math.max(...[...pages().values()].map((requests) => requests.length))).toBe(2)
    const options = await desk.openOwnPage('options.html')
    const total = desk.helpdesk.baseCounts.articles
    await expect.poll(() => options.locator('body').textContent()).toMatch(new RegExp(`${total} articles`))
    await page.bringToFront()
    const panel = await readyPanel(page, ticketKey('zendesk', STANDARD_TICKET))
    expect(await (await firstSuggestion(panel)).textContent()).toMatch(/401/)
  })
})

describe('when the browser has no room', () => {
  it('for articles, the panel says so and the scores are there', async () => {
    const options = await desk.openOwnPage('options.html')
    const session = await options.context().newCDPSession(options)
    const origin = `chrome-extension://${desk.extensionId}`
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000 })
    const { panel } = await desk.openTicket('zendesk', STANDARD_TICKET)
    await expect
      .poll(() => panel.locator('body').textContent(), { timeout: 20_000 })
      .toMatch(/no room left for Deskhand/)
    expect((await readPanel(panel)).hygiene.score).not.toBeNull()
  })
})
