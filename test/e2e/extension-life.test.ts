import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { openQuotes, openTab } from '../demo/panel-actions'
import { firstSuggestion, readyPanel } from '../demo/panel-frame'
import { readPanel } from '../demo/read-panel'
import { switchTicket } from '../demo/switch-ticket'
import { HOSTS, STANDARD_TICKET, ticketKey } from '../demo/ticket-address'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'
import { killWorker, spokenText } from './harness/extension-life'
import { highlighted } from './harness/host-page'

let desk: BrowserDesk
beforeEach(async () => {
  desk = await openBrowserDesk()
})
afterEach(() => desk.close())

describe('when the browser stops the background worker', () => {
  it.each(HOSTS)('the panel beside a ticket in %s goes on as if nothing had happened', async (host) => {
    const { page, panel } = await desk.openTicket(host, STANDARD_TICKET)
    await firstSuggestion(panel)

    await killWorker(page, await desk.worker())
    const { quote } = await openQuotes(panel, 'quality')
    await quote.click()
    await expect.poll(() => highlighted(page)).toHaveLength(1)

    await killWorker(page, await desk.worker())
    await switchTicket(page, host, 4010)
    const next = await readyPanel(page, ticketKey(host, 4010))
    await openTab(next, 'assist')
    await firstSuggestion(next)

    await killWorker(page, await desk.worker())
    await page.reload()
    const again = await readyPanel(page, ticketKey(host, 4010))
    await firstSuggestion(again)
    expect((await readPanel(again)).hygiene.criteria.length).toBeGreaterThan(0)
  })

  it.each(HOSTS)('what is said meanwhile beside a ticket in %s is read all the same', async (host) => {
    const { page, panel } = await desk.openTicket(host, 4010)
    await firstSuggestion(panel)
    const messages = () => panel.locator(MARKS.ready).getAttribute('data-messages')
    const before = Number(await messages())
    // What the page shows at the first look is what changes are told from.
    await page.waitForTimeout(1000)
    await killWorker(page, await desk.worker())
    desk.helpdesk.addComment(4010, { role: 'requester', public: true, text: 'Seen again at 10:15 UTC.' })
    await expect.poll(messages, { timeout: 20_000 }).toBe(String(before + 1))
  })

  it.each(HOSTS)('a ticket in %s that is left goes before the worker is awake again', async (host) => {
    const { page, panel } = await desk.openTicket(host, STANDARD_TICKET)
    await firstSuggestion(panel)
    await killWorker(page, await desk.worker())
    await panel.evaluate(`void (globalThis.shownBefore = new Promise((done) => {
      chrome.runtime.onMessage.addListener(({ deskhandNotice }) => {
        if (deskhandNotice === 'view') done(document.querySelector('h1')?.textContent ?? '')
      })
    }))`)
    await switchTicket(page, host, 4010)
    const { subject } = desk.helpdesk.desk.requireTicket(STANDARD_TICKET)
    expect(await panel.evaluate('globalThis.shownBefore')).not.toBe(subject)
    await readyPanel(page, ticketKey(host, 4010))
  })

  it('a started worker asks the helpdesk nothing that the page still knows', async () => {
    const { page, panel } = await desk.openTicket('zendesk', STANDARD_TICKET)
    await firstSuggestion(panel)
    const before = desk.helpdesk.requests.fromOthers().filter(({ path }) => path.includes('/tickets/')).length
    await killWorker(page, await desk.worker())
    await (await openQuotes(panel, 'quality')).quote.waitFor()
    await panel.evaluate(() => location.reload())
    await firstSuggestion(await readyPanel(page, ticketKey('zendesk', STANDARD_TICKET)))
    const after = desk.helpdesk.requests.fromOthers().filter(({ path }) => path.includes('/tickets/')).length
    expect(after).toBe(before)
  })
})

describe('when the extension is updated', () => {
  it.each(HOSTS)('an open page of %s goes on with the new one, without being loaded anew', async (host) => {
    const { page, panel: former } = await desk.openTicket(host, STANDARD_TICKET)
    await page.evaluate('globalThis.isSamePage = true')
    await desk.reloadExtension()
    await expect.poll(() => former.isDetached()).toBe(true)
    const panel = await readyPanel(page, ticketKey(host, STANDARD_TICKET))
    expect(await page.locator('deskhand-panel').count()).toBe(1)
    await (await openQuotes(panel, 'quality')).quote.click()
    await expect.poll(() => highlighted(page)).toHaveLength(1)
    await switchTicket(page, host, 4010)
    await readyPanel(page, ticketKey(host, 4010))
    expect(await page.locator('deskhand-panel').count()).toBe(1)
    expect(await page.evaluate('globalThis.isSamePage')).toBe(true)
  })
})

describe('when the extension is gone', () => {
  it('an open page says once that it has to be loaded anew, and has its room back', async () => {
    const { page } = await desk.openTicket('zendesk', STANDARD_TICKET)
    await desk.removeExtension()
    await expect.poll(() => spokenText(page), { timeout: 20_000 }).toContain('Reload this page')
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    // The sentence stands in a closed shadow root: it is pressed where it stands.
    await page.locator('deskhand-panel').click()
    await expect.poll(() => page.locator('deskhand-panel').count()).toBe(0)
  })
})

describe('when a tab is closed', () => {
  it('in the middle of a read, nothing is reported as an error', async () => {
    const worker = await desk.worker()
    const errors: string[] = []
    worker.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    const slow = desk.helpdesk.faults.set({ kind: 'slow', ms: 1000 })
    const leaving = await desk.openPage('zendesk', STANDARD_TICKET)
    await expect.poll(() => desk.helpdesk.requests.fromOthers().length).toBeGreaterThan(0)
    await leaving.close()
    slow()
    const { panel } = await desk.openTicket('zendesk', 4010)
    await firstSuggestion(panel)
    expect(await panel.locator(MARKS.ready).count()).toBe(1)
    expect(errors).toEqual([])
  })
})
