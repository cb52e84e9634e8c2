import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { firstSuggestion } from '../demo/panel-frame'
import { HOSTS, STANDARD_TICKET } from '../demo/ticket-address'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'
import { highlighted } from './harness/host-page'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

const MOST_STEPS = 150

/** Presses Tab until what has the focus in the panel matches; fails when it never does. */
async function tabTo(page: Page, panel: Frame, selector: string, key = 'Tab'): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await panel.locator(`${selector}:focus`).count()) return
    await page.keyboard.press(key)
  }
  throw new Error(`The focus never reached ${selector}`)
}

describe.each(HOSTS)('without a mouse, in %s', (host) => {
  it('one gets from the page to a tab, a criterion, a quote and its place in the conversation', async () => {
    const { page, panel } = await desk.openTicket(host, STANDARD_TICKET)
    await firstSuggestion(panel)
    await tabTo(page, panel, MARKS.tab)
    await page.keyboard.press('ArrowRight')
    await panel.locator(`${MARKS.tab}:nth-child(2)[aria-selected="true"]`).waitFor()

    const criterion = panel
      .locator(MARKS.tabPanel)
      .nth(1)
      .locator(MARKS.criterion)
      .filter({ has: panel.locator(MARKS.quoteButton) })
      .first()
    const id = await criterion.getAttribute('data-criterion')
    await tabTo(page, panel, `[data-criterion="${id}"] button`)
    if (!(await criterion.locator(MARKS.quoteButton).first().isVisible())) await page.keyboard.press('Enter')
    await tabTo(page, panel, `[data-criterion="${id}"] ${MARKS.quoteButton}`)
    await page.keyboard.press('Enter')
    await expect.poll(() => highlighted(page)).toHaveLength(1)
    await page.close()
  })

  it('every control that is shown can be reached, and shows where the focus is', async () => {
    const { page, panel } = await desk.openTicket(host, STANDARD_TICKET)
    await firstSuggestion(panel)
    await tabTo(page, panel, 'button, a, input')
    const reached = new Set<string>()
    const unseen: string[] = []
    for (let step = 0; step < MOST_STEPS; step++) {
      const name = await panel.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '')
      if (reached.has(name) && step > 5) break
      reached.add(name)
      const outlined = await panel.evaluate(() => {
        const one = document.activeElement
        if (!one || one === document.body) return true
        const { outlineStyle, boxShadow } = getComputedStyle(one)
        return outlineStyle !== 'none' || boxShadow !== 'none' || one.matches('[data-focus-visible]')
      })
      if (!outlined) unseen.push(name)
      await page.keyboard.press('Tab')
    }
    expect(reached.size).toBeGreaterThan(6)
    expect(unseen).toEqual([])
    await page.close()
  })

  it("typing in the panel does not press the helpdesk's own keys", async () => {
    const { page, panel } = await desk.openTicket(host, STANDARD_TICKET)
    const address = page.url()
    await panel.getByRole('searchbox').click()
    await page.keyboard.type('c/ma?jw')
    await expect.poll(() => panel.getByRole('searchbox').inputValue()).toBe('c/ma?jw')
    expect(page.url()).toBe(address)
    expect(await page.evaluate(() => document.documentElement.dataset['hotkeys'] ?? 'none')).toBe('none')
    await page.close()
  })
})
