import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { panelFrame, readyPanel } from '../demo/panel-frame'
import { openComposer } from '../demo/reply-box'
import { STANDARD_TICKET, ticketKey } from '../demo/ticket-address'
import { MAPPED_HOST } from '../helpdesk/ids'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk({ browser: { granted: [`https://${MAPPED_HOST}/*`] } })
})
afterAll(() => desk.close())

async function choose(panel: Frame | Page, choice: string): Promise<void> {
  await panel.getByRole('button', { name: 'More for Deskhand' }).click()
  await panel.getByRole('menuitem', { name: choice }).click()
}

const hotkeysOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['hotkeys'] ?? 'none')

describe('the panel', () => {
  it('lists its keys on ?, but not while one types; what is typed in it never reaches the helpdesk, nor the other way', async () => {
    const { page, panel } = await desk.comeToTicket('zendesk', STANDARD_TICKET)
    const search = panel.getByRole('searchbox')
    await search.click()
    await page.keyboard.type('?a/w')
    await expect.poll(() => search.inputValue()).toBe('?a/w')
    const list = panel.getByRole('dialog', { name: 'Keys' })
    expect(await list.count()).toBe(0)

    await panel.getByRole('tab').first().focus()
    await page.keyboard.press('?')
    await list.waitFor()
    await list.getByText('Alt+Shift+D').waitFor()
    expect(await accessibilityFaults(panel)).toEqual([])
    await page.keyboard.press('a')
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'detached' })
    expect(await hotkeysOf(page)).toBe('none')

    const box = await openComposer(page, 'zendesk')
    await page.keyboard.type('?k')
    await page.keyboard.press('Control+k')
    await expect.poll(() => box.innerText()).toContain('?k')
    expect(await panel.getByRole('dialog').count()).toBe(0)
    // The page does listen: outside its boxes the same letter is a key of its own.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.keyboard.press('a')
    await expect.poll(() => hotkeysOf(page)).toBe('1')
    expect(await panel.getByRole('dialog').count()).toBe(0)
  })

  it('tells what it can read, and its report holds nothing of the ticket', async () => {
    const { panel } = await desk.comeToTicket('zendesk', STANDARD_TICKET)
    await choose(panel, 'What can be read here')
    const view = panel.getByRole('dialog', { name: 'What can be read here' })
    await view.getByRole('row', { name: /^Title from the helpdesk/ }).waitFor()
    await view.getByText('What is found in the page').click()
    await view.getByText(/^composers: 1 of/).waitFor()
    expect(await accessibilityFaults(panel)).toEqual([])
    await view.getByRole('button', { name: 'Copy report' }).click()
    await view.getByText(/^Copied\./).waitFor()
    const asked = await panel.evaluate("chrome.runtime.sendMessage({ deskhand: 'panel/health', body: {} })")
    const { report } = (asked as { value: { report: string } }).value
    expect(report).toContain('- subject: api')
    const { subject } = desk.helpdesk.desk.findTicket(STANDARD_TICKET) ?? { subject: '' }
    const words = subject
      .toLowerCase()
      .split(' ')
      .filter((word) => word.length > 5)
    for (const word of [String(STANDARD_TICKET), 'acme', ...words])
      expect(report.toLowerCase()).not.toContain(word)
    await view.getByRole('button', { name: 'Close' }).click()
  })

  it("follows the tab in front in the browser's own side panel, where the page's is switched off", async () => {
    const first = await desk.comeToTicket('zendesk', STANDARD_TICKET)
    const second = await desk.comeToTicket('jira', STANDARD_TICKET + 1)
    const side = await desk.openOwnPage('panel.html?place=browser')
    const showing = (key: string) => side.locator(`${MARKS.ready}[data-ticket="${key}"]`).waitFor()
    await first.page.bringToFront()
    await showing(String(STANDARD_TICKET))
    await second.page.bringToFront()
    await showing(ticketKey('jira', STANDARD_TICKET + 1))
    // A tab that has no helpdesk in it.
    const options = await desk.openOwnPage('options.html#look')
    await side.getByText('Nothing to show here').waitFor()
    await options.getByText('The browser’s side panel', { exact: true }).click()
    await options
      .getByRole('radio', { name: /^The browser’s side panel/, checked: true })
      .waitFor({ state: 'attached' })
    await first.page.bringToFront()
    await showing(String(STANDARD_TICKET))
    for (const { page } of [first, second])
      await expect
        .poll(() =>
          page.evaluate(() => [document.querySelector('deskhand-panel'), document.body.clientWidth]),
        )
        .toEqual([null, 1280])
    await side
      .getByRole('tab')
      .nth(1)
      .evaluate((tab: HTMLElement) => tab.click())
    expect(await accessibilityFaults(side)).toEqual([])

    await side.bringToFront()
    await choose(side, 'Show in the page')
    await first.page.bringToFront()
    await panelFrame(first.page)
    await options.close()
  })
})

describe('a Zendesk under an address of its own', () => {
  it('is added in the settings for that address only, and left when it is removed', async () => {
    const page = await desk.newPage()
    await page.goto(`https://${MAPPED_HOST}/agent/tickets/${STANDARD_TICKET}`)
    const options = await desk.openOwnPage('options.html#sites')
    const address = options.getByRole('textbox', { name: 'Address of the helpdesk' })
    await address.fill('http://support.acme.example')
    await address.press('Enter')
    await options.getByText('Deskhand works on encrypted pages only.').waitFor()
    await address.fill(MAPPED_HOST)
    await address.press('Enter')
    await options.locator('.mapped-said', { hasText: 'Added.' }).waitFor()

    // The page that was open needs no reload; one that is opened later has the script from the browser.
    await page.bringToFront()
    await readyPanel(page, String(STANDARD_TICKET))
    await page.reload()
    await readyPanel(page, String(STANDARD_TICKET))
    const worker = await desk.worker()
    const scripts = await worker.evaluate('chrome.scripting.getRegisteredContentScripts()')
    expect(scripts).toMatchObject([
      { matches: [`https://${MAPPED_HOST}/agent/*`], persistAcrossSessions: true },
    ])
    // Whoever knows our name cannot look whether we are there.
    const probe = `fetch('chrome-extension://${desk.extensionId}/panel.html').then(() => 'there', () => 'unknown')`
    expect(await page.evaluate(probe)).toBe('unknown')

    await options.bringToFront()
    await options.getByRole('button', { name: `Remove ${MAPPED_HOST}` }).click()
    await options.locator('.mapped-said', { hasText: 'Removed.' }).waitFor()
    await expect.poll(() => page.locator('deskhand-panel').count()).toBe(0)
    expect(await worker.evaluate('chrome.scripting.getRegisteredContentScripts()')).toEqual([])
    await page.close()
    await options.close()
  })
})
