import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { collapse, expand, openQuotes, openTab } from '../demo/panel-actions'
import { firstSuggestion, panelFrame } from '../demo/panel-frame'
import { MARKS, TABS } from '../demo/marks'
import { HOSTS, STANDARD_TICKET } from '../demo/ticket-address'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'
import { switchOnReviewing } from './harness/reviewing'

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  let desk: BrowserDesk
  beforeAll(async () => {
    desk = await openBrowserDesk({ browser: { colorScheme } })
    await switchOnReviewing(await desk.worker())
  })
  afterAll(() => desk.close())
  afterEach(() => desk.helpdesk.faults.clear())

  it.each(HOSTS)('in the panel beside a ticket in %s', async (host) => {
    const { page, panel } = await desk.openTicket(host, STANDARD_TICKET)
    await firstSuggestion(panel)
    expect(await panel.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      colorScheme === 'dark',
    )
    // Once the tab of the review was in front, verdicts are hidden: the review is to be blind.
    await openQuotes(panel, 'quality')
    expect(await accessibilityFaults(panel), 'a criterion open').toEqual([])
    for (const tab of TABS) {
      await openTab(panel, tab)
      expect(await accessibilityFaults(panel), tab).toEqual([])
    }
    await collapse(panel)
    expect(await accessibilityFaults(panel), 'rail').toEqual([])
    await expand(panel)

    desk.helpdesk.faults.set({ kind: 'status', status: 403 })
    await page.reload()
    const fromPage = await panelFrame(page)
    await fromPage.getByText(/read from the page/).waitFor()
    expect(await fromPage.evaluate(() => document.documentElement.dataset['theme'])).toBe(colorScheme)
    expect(await accessibilityFaults(fromPage), 'read from the page').toEqual([])
    desk.helpdesk.faults.clear()
    desk.helpdesk.faults.set({ kind: 'status', status: 401 })
    await page.reload()
    const failed = await panelFrame(page)
    await failed.locator(MARKS.failed).waitFor()
    expect(await accessibilityFaults(failed), 'failed').toEqual([])
    await page.close()
  })

  it.each(['options.html', 'welcome.html'])('on the page %s', async (name) => {
    const page = await desk.openOwnPage(name)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.close()
  })
})
